import * as z from 'zod';
import { stageIdSchema } from './brand';
import { contactSchema } from './creator';
import { moneySchema } from './money';
import { ownFieldsSchema } from './ownField';
import { countSchema, platformSchema } from './profile';
import { instantSchema } from './record';

const accountSchema = z.object({
  platform: platformSchema,
  handle: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\p{L}\p{N}._-]+$/u),
});
export type SheetAccount = z.infer<typeof accountSchema>;

/** One creator as a row of a sheet tells it. What the row does not say is null, or an empty list. */
export const sheetRowSchema = z.object({
  /** The number of the row in the sheet, from 1. */
  row: z.number().int().positive(),
  /** The account by which the row is known, then another one of the same person. */
  accounts: z.array(accountSchema).min(1).max(2),
  platformId: z
    .string()
    .regex(/^\d{1,24}$/)
    .nullable(),
  name: z.string().max(200).nullable(),
  followers: countSchema.nullable(),
  following: countSchema.nullable(),
  likes: countSchema.nullable(),
  posts: countSchema.nullable(),
  country: z.string().length(2).nullable(),
  category: z.string().max(200).nullable(),
  bio: z.string().max(5000).nullable(),
  contacts: z.array(contactSchema).max(20),
  owner: z.string().min(1).max(64).nullable(),
  stage: stageIdSchema.nullable(),
  lastContactAt: instantSchema.nullable(),
  lastReplyAt: instantSchema.nullable(),
  quote: z
    .object({
      amount: moneySchema.nullable(),
      commissionBps: z.number().int().min(0).max(10_000).nullable(),
      note: z.string().max(500),
    })
    .nullable(),
  postLinks: z.array(z.string().max(2000)).max(20),
  tags: z.array(z.string().min(1).max(40)).max(30),
  /** Lines for the note: the sheet's own words. */
  note: z.array(z.string().min(1).max(4000)).max(60),
  /** The brand's own fields; absent: the row says nothing of any. */
  fields: ownFieldsSchema.optional(),
});
export type SheetRow = z.infer<typeof sheetRowSchema>;
