import * as z from 'zod';
import { idSchema, instantSchema, recordSchema } from './record';

export const channels = ['email', 'tiktokDm', 'instagramDm', 'whatsapp'] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

/** The languages templates are shipped in. The operator's own is one of them too. */
export const textLanguages = ['zh', 'en', 'ja', 'ko', 'es', 'fr', 'de'] as const;
export const textLanguageSchema = z.enum(textLanguages);
export type TextLanguage = z.infer<typeof textLanguageSchema>;

/** The language of ours that a tag means: `zh-Hant` is zh; undefined where no text of ours is written in it. */
export function textLanguageOf(tag: string | null): TextLanguage | undefined {
  const [primary] = (tag ?? '').toLowerCase().split('-');
  return textLanguages.find((one) => one === primary);
}

/** One side of a text: as edited, variables still in liquid (`{{ creator.first }}`). Subject is empty outside e-mail. */
export const textSideSchema = z.looseObject({
  language: textLanguageSchema,
  subject: z.string().max(500),
  body: z.string().max(20_000),
});
export type TextSide = z.infer<typeof textSideSchema>;

/** A text as it went out or came in: words alone, no variables. Subject is empty outside e-mail. */
const saidSchema = z.looseObject({ subject: z.string().max(500), body: z.string().max(40_000) });

/** A tag of BCP 47: what creators write in is not only what templates are shipped in. */
export const languageTagSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .max(35);

/**
 * What stands between a text's two sides. `machine`: who translated the side to be sent, "browser" or a host. `accepted`: keys of
 * differences a person has let stand. `locked`: words they want to see on both sides.
 */
export const textChecksSchema = z.looseObject({
  machine: z.looseObject({ by: z.string().max(260), at: instantSchema }).nullable(),
  accepted: z.array(z.string().max(1000)).max(200),
  locked: z.array(z.string().max(200)).max(50),
});
export type TextChecks = z.infer<typeof textChecksSchema>;

/** One text to or from a creator. A draft lives in its author's scope until it is marked ready or sent. */
export const messageSchema = recordSchema.extend({
  dealId: idSchema,
  creatorId: idSchema,
  direction: z.enum(['out', 'in']),
  channel: channelSchema,
  state: z.enum(['draft', 'copied', 'sent', 'received', 'dropped']),
  /** The operator's language: the working copy. */
  working: textSideSchema,
  /** The creator's language: what is sent. */
  outgoing: textSideSchema,
  templateId: z.string().max(64).nullable(),
  templateVersion: z.number().int().nullable(),
  /** Values the person filled in by hand for this text: variable path → value, per language side. */
  values: z.record(
    z.string().max(80),
    z.object({ working: z.string().max(2000), outgoing: z.string().max(2000) }),
  ),
  /** Absent: nothing was translated, accepted or locked. */
  checks: textChecksSchema.optional(),
  /** The rendered text as it was sent, or theirs as it came; null while a draft. */
  sentText: saidSchema.nullable(),
  /** The same for the operator to read: our working copy as it stood then, or what their text means. Absent or null: nobody wrote it. */
  meaning: saidSchema
    .extend({
      by: z.enum(['person', 'machine']),
      /** Which machine: "browser" or a host. */
      machine: z.string().max(260).optional(),
    })
    .nullable()
    .optional(),
  /** What a received text is written in; null: nobody could tell. */
  language: languageTagSchema.nullable().optional(),
  /** What stood here before somebody corrected it, oldest first. */
  corrections: z
    .array(saidSchema.extend({ at: instantSchema, by: z.string().max(64) }))
    .max(50)
    .nullable()
    .optional(),
  copiedAt: instantSchema.nullable(),
  /** When it went out, or when theirs came. */
  sentAt: instantSchema.nullable(),
});
export type Message = z.infer<typeof messageSchema>;

/** Whether a text is being written still: a copied one counts until it is known to be sent. */
export const isDraft = ({ state }: Pick<Message, 'state'>): boolean =>
  state === 'draft' || state === 'copied';
