import * as z from 'zod';
import { idSchema, instantSchema, recordSchema, zoneIdSchema } from './record';

/** Which promise goes with a sample: TikTok's two, the days a brand agreed on itself, or none (a gift that asks for nothing). */
export const sampleRules = ['tiktokFree', 'tiktokRefundable', 'own', 'none'] as const;
const sampleRuleSchema = z.enum(sampleRules);
export type SampleRule = z.infer<typeof sampleRuleSchema>;

export const sampleEndSchema = z.looseObject({
  reason: z.enum(['returned', 'lost', 'cancelled']),
  note: z.string().max(500),
  at: instantSchema,
});
export type SampleEnd = z.infer<typeof sampleEndSchema>;

/** One parcel to one creator: what is in it, how the address came, where it is, and by when content is due for it. */
export const sampleSchema = recordSchema.extend({
  dealId: idSchema,
  creatorId: idSchema,
  productId: idSchema.nullable(),
  /** As it was called when it was sent; a product may be renamed or removed later. */
  product: z.string().trim().min(1).max(200),
  sku: z.string().max(100).nullable(),
  rule: sampleRuleSchema,
  /** Days after delivery, with the rule `own`. */
  ownDays: z.number().int().min(1).max(365).nullable(),
  /** The form the creator fills in; an address does not travel in a chat. */
  formUrl: z.string().max(2000).nullable(),
  addressAskedAt: instantSchema.nullable(),
  /** When the address was in our hands, here or in the form's own list. */
  addressAt: instantSchema.nullable(),
  /** Personal data: kept here alone, and until `forgetAddressAt`. No activity, note or list of changes repeats it. */
  address: z.string().max(1000).nullable(),
  forgetAddressAt: instantSchema.nullable(),
  carrier: z.string().max(80).nullable(),
  tracking: z.string().max(100).nullable(),
  shippedAt: instantSchema.nullable(),
  /** The day on which the carrier means to deliver, by the creator's calendar; absent or null: not said. */
  expectedOn: z.iso.date().nullable().optional(),
  deliveredAt: instantSchema.nullable(),
  /** The zone its days are counted in: the creator's; ours where theirs is unknown (`zoneIsOurs`). */
  zone: zoneIdSchema.nullable(),
  zoneIsOurs: z.boolean(),
  /** The last moment of the day content is due; null before delivery and where nothing is asked. */
  dueAt: instantSchema.nullable(),
  extendedAt: instantSchema.nullable(),
  ended: sampleEndSchema.nullable(),
  /** By when its next step should be done (lib/pipeline/nextSteps.ts); null: nothing waits. */
  nextAt: instantSchema.nullable(),
});
export type Sample = z.infer<typeof sampleSchema>;
