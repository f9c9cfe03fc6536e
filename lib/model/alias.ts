import * as z from 'zod';
import { idSchema, recordSchema } from './record';

/** An id that lives on under another: every later command and lookup is resolved through it. */
export const aliasSchema = recordSchema.extend({
  table: z.string().max(40),
  oldId: idSchema,
  newId: idSchema,
});
export type Alias = z.infer<typeof aliasSchema>;
