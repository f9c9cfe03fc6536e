import * as z from 'zod';
import { instantSchema, recordSchema, zoneIdSchema } from './record';

/** How sure we are of a zone. `guess` is always said to be a guess. */
export const confidenceSchema = z.enum(['certain', 'high', 'medium', 'guess']);

/** One cue that points at a zone: what was read, where it stood, which rule read it. */
export const zoneCueSchema = z.looseObject({
  rule: z.enum(['person', 'phone', 'place', 'state', 'region', 'language', 'flag']),
  /** The words as they stand, e.g. `Silver Lake LA`. */
  text: z.string().max(200),
  /** Where the words stand: the bio with its character range (UTF-16), or another field of the profile. */
  field: z.enum(['bio', 'displayName', 'region', 'language', 'person', 'contacts']),
  start: z.number().int().nonnegative().nullable(),
  end: z.number().int().nonnegative().nullable(),
});
export type ZoneCue = z.infer<typeof zoneCueSchema>;

/** The zone of a creator with its evidence. `id` null: the cues contradict each other or are missing; `market` may still be known. */
export const zoneFindingSchema = z.looseObject({
  id: zoneIdSchema.nullable(),
  /** ISO 3166 alpha-2 of the market the cues point at, or null. */
  market: z.string().length(2).nullable(),
  confidence: confidenceSchema,
  cues: z.array(zoneCueSchema).max(20),
  /** Other zones the cues allow, best first: "two cities" keeps both here. */
  candidates: z.array(zoneIdSchema).max(20),
});
export type ZoneFinding = z.infer<typeof zoneFindingSchema>;

/** One published way to reach a person, with the words around it as proof of where it was published. */
export const contactSchema = z.looseObject({
  kind: z.enum(['email', 'phone', 'whatsapp', 'line', 'telegram', 'wechat']),
  /** e-mail in lower-case domain, phone in E.164. */
  value: z.string().max(320),
  /** The words as they stand in the bio, with what surrounds them (at most 120 characters). */
  evidence: z.string().max(240),
  /** Range of the address itself inside `evidence`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  source: z.enum(['bio', 'person']),
  profileId: z.string().nullable(),
  at: instantSchema,
});
export type Contact = z.infer<typeof contactSchema>;

/** A person (scope `pool`). What a brand thinks of the person is the deal's, not here. */
export const creatorSchema = recordSchema.extend({
  name: z.string().max(200).nullable(),
  country: z.string().length(2).nullable(),
  languages: z.array(z.string().max(35)).max(10).nullable(),
  zone: zoneFindingSchema.nullable(),
  contacts: z.array(contactSchema).max(50),
  /** The permit or licence to advertise that the person showed (UAE, Saudi Arabia). Absent or null: none was seen. */
  permitNumber: z.string().trim().min(1).max(80).nullable().optional(),
  /** Set by a merge: this record lives on as another. */
  mergedInto: z.string().nullable(),
});
export type Creator = z.infer<typeof creatorSchema>;
