import * as z from 'zod';
import { instantSchema, recordSchema } from './record';

const hexSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Why somebody must not be contacted nor captured. `erased`: the person asked to be forgotten, and this is all that is left. */
export const suppressionReasonSchema = z.enum(['optedOut', 'erased', 'asked', 'unsafe', 'other']);
export type SuppressionReason = z.infer<typeof suppressionReasonSchema>;

/**
 * One way to recognise somebody who must not be contacted nor captured, as a keyed hash (HMAC-SHA-256, hex): nothing in it says who.
 * `brandId` null: for every brand. It outlives the person's records, and restored backups are held against it.
 */
export const suppressionSchema = recordSchema.extend({
  keyId: z.string(),
  hash: hexSchema,
  of: z.enum(['platformId', 'handle', 'address']),
  /** All rows of one wish share it: they come and go together. */
  group: z.string(),
  reason: suppressionReasonSchema,
  at: instantSchema,
});
export type Suppression = z.infer<typeof suppressionSchema>;

/**
 * The key of the hashes. It travels with the list: without it the list recognises nobody on another computer. It keeps anyone who sees
 * hashes alone from trying handles on them.
 */
export const suppressionKeySchema = recordSchema.extend({ secret: hexSchema });
export type SuppressionKey = z.infer<typeof suppressionKeySchema>;
