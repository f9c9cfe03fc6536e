import * as z from 'zod';
import { stageIdSchema } from './brand';
import { filterSchema, groupFieldSchema, sortKeySchema } from './query';
import { idSchema, recordSchema } from './record';
import { columnsSchema } from './tableColumns';

/** What a view shows of the pipeline. */
export const shownSchema = z.looseObject({
  search: z.string().max(200),
  stage: stageIdSchema.nullable(),
  filter: filterSchema.nullable(),
  sort: z.array(sortKeySchema).min(1).max(6),
  /** Absent: not grouped. */
  group: groupFieldSchema.optional(),
  /** Absent: the table as it comes. */
  columns: columnsSchema.optional(),
});

/** A way to look at the pipeline that a person keeps under a name. */
export const savedViewSchema = recordSchema.extend({
  brandId: idSchema,
  name: z.string().trim().min(1).max(60),
  /** Where it stands among the person's views: the least first. */
  order: z.number(),
  shown: shownSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
