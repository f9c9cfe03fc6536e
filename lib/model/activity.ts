import * as z from 'zod';
import { idSchema, instantSchema, recordSchema } from './record';

/** Append-only: who did what when. `what` is the key of its text under `activity` in locales/; `details` its values. */
export const activitySchema = recordSchema.extend({
  at: instantSchema,
  by: z.string().max(64),
  what: z.string().max(64),
  creatorId: idSchema.nullable(),
  dealId: idSchema.nullable(),
  details: z.record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean(), z.null()])),
  /** Activities of one bulk action share it. */
  batch: z.string().nullable(),
});
export type Activity = z.infer<typeof activitySchema>;
