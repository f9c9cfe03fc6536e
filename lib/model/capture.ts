import * as z from 'zod';
import { factFields, factsSchema, fieldSourceSchema, sourceIdSchema, viewsSchema } from './profile';
import { instantSchema } from './record';

/** What one click read from one page: the facts, where each came from, and what the layout should have had but did not. */
export const captureSchema = factsSchema.extend({
  sources: z.partialRecord(z.enum(factFields), fieldSourceSchema),
  /** From a post or a live page only the author is known, from a list of many what one card says. */
  kind: z.enum(['profile', 'post', 'live', 'list']),
  /** The post itself, on a page that shows one: its address, and what the page says of it. */
  post: z
    .strictObject({
      url: z.url({ protocol: /^https$/ }).max(2000),
      /** As the page shows it; `''` seen to be empty, null: not seen. */
      caption: z.strictObject({ text: z.string().max(5000), source: sourceIdSchema }).nullable(),
      publishedAt: instantSchema.nullable(),
    })
    .optional(),
  /** Absent where the page shows no videos of the creator with their views. */
  views: viewsSchema.optional(),
  at: instantSchema,
  /** Which known layout the page had (lib/sites/layouts.ts), or null. */
  layout: z.string().max(64).nullable(),
  /** Fields that layout should have shown and could not be read. */
  missing: z.array(z.enum(factFields)).max(20),
});
export type Capture = z.infer<typeof captureSchema>;
