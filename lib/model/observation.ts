import type * as z from 'zod';
import { countSchema, sourceIdSchema, viewsSchema } from './profile';
import { idSchema, instantSchema, recordSchema } from './record';

/** Append-only (scope `pool`): the numbers of a profile at a time, with source. */
export const observationSchema = recordSchema.extend({
  profileId: idSchema,
  at: instantSchema,
  followers: countSchema.nullable(),
  following: countSchema.nullable(),
  likes: countSchema.nullable(),
  posts: countSchema.nullable(),
  /** Absent: recorded before views were read. */
  views: viewsSchema.nullable().optional(),
  source: sourceIdSchema.nullable(),
});
export type Observation = z.infer<typeof observationSchema>;
