import * as z from 'zod';
import { channelSchema } from './message';
import { idSchema, instantSchema, recordSchema, zoneIdSchema } from './record';

/** Why a follow-up is due when it is. */
export const stepSchema = z.looseObject({
  /** Which text it is: 0 the first, 1 the first follow-up. */
  step: z.number().int().min(0),
  /** How many texts there are in all. */
  steps: z.number().int().min(1),
  /** Day of the sequence, counted from the first text. */
  day: z.number().int().min(0),
  channel: channelSchema,
  /** When the window closes; null where their zone is not known, and so no window. */
  closesAt: instantSchema.nullable(),
  because: z.enum(['day', 'otherChannel', 'oneAWindow', 'missed', 'person']),
  /** Public holidays of theirs that were passed over, as days. */
  skipped: z.array(z.iso.date()).max(60),
  /** `safe`: their zone is a guess or only their country is known. `own`: nothing is known, so the clock is our own. */
  hours: z.enum(['window', 'safe', 'own']),
});
export type Step = z.infer<typeof stepSchema>;
/** They come with a piece of content and end with it (lib/commands/contentTasks.ts). */
const contentTaskKinds = ['contentSoon', 'contentTomorrow', 'contentLate', 'disclosureCheck'] as const;
export type ContentTaskKind = (typeof contentTaskKinds)[number];
export const taskKinds = ['sendWindow', 'followUp', 'own', ...contentTaskKinds] as const;
/** Whether a reminder is about a piece of content. */
export const isAboutContent = (kind: string): kind is ContentTaskKind =>
  contentTaskKinds.some((one) => one === kind);

/** A reminder: a due instant with the zone it was meant in, for whom, about which deal. */
export const taskSchema = recordSchema.extend({
  dealId: idSchema.nullable(),
  creatorId: idSchema.nullable(),
  text: z.string().max(300),
  kind: z.enum(taskKinds),
  /** The piece of content a reminder is about. Absent: about the deal alone. */
  aboutId: idSchema.nullable().optional(),
  dueAt: instantSchema,
  zone: zoneIdSchema,
  forUser: z.string().max(64).nullable(),
  doneAt: instantSchema.nullable(),
  /** When the notification went out; null: not yet. */
  notifiedAt: instantSchema.nullable(),
  /** Follow-ups of a sequence alone. */
  plan: stepSchema.nullable().optional(),
});
export type Task = z.infer<typeof taskSchema>;
