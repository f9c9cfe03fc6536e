import * as z from 'zod';
import { idSchema, recordSchema } from './record';

/** A person said that two creators are not one (scope `pool`): they are never proposed again. The ids stand in their order. */
export const distinctionSchema = recordSchema.extend({
  oneId: idSchema,
  otherId: idSchema,
  by: z.string().max(64),
});
export type Distinction = z.infer<typeof distinctionSchema>;
