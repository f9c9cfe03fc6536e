import * as z from 'zod';
import { idSchema, instantSchema, recordSchema } from './record';

/** A field that a merge wrote, with what stood in it. Absent and null are one. */
export const mergeWroteSchema = z.looseObject({
  table: z.string().max(40),
  id: z.string().max(64),
  field: z.string().max(64),
  before: z.json(),
  after: z.json(),
});
export type MergeWrote = z.infer<typeof mergeWroteSchema>;

/**
 * What a merge wrote in one scope, so that it can be taken back whole at any time: one record per scope (the pool's always), since a brand's
 * ids are the brand's. It goes with the unmerge.
 */
export const mergeSchema = recordSchema.extend({
  /** Who lives on. A later merge into somebody else takes it along. */
  keptId: idSchema,
  goneId: idSchema,
  at: instantSchema,
  by: z.string().max(64),
  wrote: z.array(mergeWroteSchema),
});
export type Merge = z.infer<typeof mergeSchema>;
