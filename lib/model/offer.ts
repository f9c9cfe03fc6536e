import * as z from 'zod';
import { moneySchema } from './money';
import { ownFieldsSchema } from './ownField';
import { idSchema, instantSchema, recordSchema } from './record';

/** What is offered to creators. */
export const productSchema = recordSchema.extend({
  name: z.string().max(200),
  sku: z.string().max(100).nullable(),
  url: z.string().max(2000).nullable(),
  price: moneySchema.nullable(),
  fields: ownFieldsSchema,
});
export type Product = z.infer<typeof productSchema>;

/** A push with dates, market and budget. */
export const campaignSchema = recordSchema.extend({
  name: z.string().max(200),
  market: z.string().length(2).nullable(),
  startsAt: instantSchema.nullable(),
  endsAt: instantSchema.nullable(),
  budget: moneySchema.nullable(),
  productIds: z.array(idSchema).max(200),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** A hand-made list of creators. What came later is absent from older lists. */
export const listSchema = recordSchema.extend({
  name: z.string().max(200),
  description: z.string().max(2000).optional(),
  creatorIds: z.array(idSchema).max(20_000),
  /** Its place among the brand's lists, from 1. */
  order: z.number().int().nonnegative().optional(),
  /** Put away since; null: it is in use. */
  archivedAt: instantSchema.nullable().optional(),
});
export type List = z.infer<typeof listSchema>;
