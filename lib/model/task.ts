import * as z from 'zod';
import { idSchema, instantSchema, recordSchema, zoneIdSchema } from './record';

/** A reminder: a due instant with the zone it was meant in, for whom, about which deal. */
export const taskSchema = recordSchema.extend({
  dealId: idSchema.nullable(),
  creatorId: idSchema.nullable(),
  text: z.string().max(300),
  kind: z.enum(['sendWindow', 'followUp', 'own']),
  dueAt: instantSchema,
  zone: zoneIdSchema,
  forUser: z.string().max(64).nullable(),
  doneAt: instantSchema.nullable(),
  /** When the notification went out; null: not yet. */
  notifiedAt: instantSchema.nullable(),
});
export type Task = z.infer<typeof taskSchema>;
