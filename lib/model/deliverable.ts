import * as z from 'zod';
import { sourceIdSchema } from './profile';
import { idSchema, instantSchema, recordSchema, zoneIdSchema } from './record';

export const formats = ['video', 'photo', 'story', 'live', 'other'] as const;
const formatSchema = z.enum(formats);

export const disclosureVerdicts = ['pass', 'warn', 'fail'] as const;

/** The words under a post: as its page showed them, or as a person pasted them. */
export const captionSchema = z.looseObject({
  text: z.string().max(5000),
  source: sourceIdSchema,
  at: instantSchema,
});

/** What the check of the caption said: the strictest market, why, where in the caption, by which rule as it was known then. */
export const captionVerdictSchema = z.looseObject({
  market: z.string().length(2),
  reason: z.string().max(40),
  /** The place in the caption and its words; null: they are absent. */
  place: z
    .looseObject({
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      text: z.string().max(200),
    })
    .nullable(),
  rule: z.string().max(300),
  ruleCheckedAt: z.string().max(20),
});

/** What a person found when looking for the advertising label on the post. */
export const disclosureSchema = z.looseObject({
  verdict: z.enum(disclosureVerdicts),
  note: z.string().max(500),
  at: instantSchema,
  /** Absent: somebody looked at the post itself. */
  check: captionVerdictSchema.optional(),
});

/** The code that lets a brand put money behind a creator's post, and when it stops working. */
export const adCodeSchema = z.looseObject({
  code: z.string().trim().min(1).max(200),
  until: instantSchema.nullable(),
});

/** `notPosted` is a promise not kept; `withdrawn` was called off by either side and counts for nothing. */
export const cancelReasons = ['notPosted', 'withdrawn'] as const;
export const cancelledSchema = z.looseObject({
  reason: z.enum(cancelReasons),
  note: z.string().max(500),
  at: instantSchema,
});

/** One piece of content a creator promised. */
export const deliverableSchema = recordSchema.extend({
  dealId: idSchema,
  creatorId: idSchema,
  /** The sample it is made with; null: none, or not yet known. */
  sampleId: idSchema.nullable(),
  format: formatSchema,
  about: z.string().max(300),
  /** `sample`: due by the rule of its sample, unknown until that is delivered. `date`: a day both agreed on. */
  dueBy: z.enum(['sample', 'date']),
  /** The last moment of that day in `zone`. */
  dueAt: instantSchema.nullable(),
  zone: zoneIdSchema.nullable(),
  zoneIsOurs: z.boolean(),
  extendedAt: instantSchema.nullable(),
  postedAt: instantSchema.nullable(),
  postUrl: z.string().max(2000).nullable(),
  /** Optional: posts saved before captions were kept have none. */
  caption: captionSchema.nullable().optional(),
  disclosure: disclosureSchema.nullable(),
  adCode: adCodeSchema.nullable(),
  rightsUntil: instantSchema.nullable(),
  /** Expiries up to this instant were seen and are done with. */
  expiryNotedAt: instantSchema.nullable(),
  cancelled: cancelledSchema.nullable(),
  /** By when its next step should be done (lib/pipeline/nextSteps.ts); null: nothing waits. */
  nextAt: instantSchema.nullable(),
});
export type Deliverable = z.infer<typeof deliverableSchema>;
export type Format = Deliverable['format'];
export type DisclosureVerdict = NonNullable<Deliverable['disclosure']>['verdict'];
export type CancelReason = NonNullable<Deliverable['cancelled']>['reason'];
