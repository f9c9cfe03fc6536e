import * as z from 'zod';
import { rangeSchema, weekdaySchema } from '@/lib/model/hours';
import { zoneIdSchema } from '@/lib/model/record';

/** How sure a fact of a market is. */
const confidenceSchema = z.enum(['low', 'low-medium', 'medium', 'medium-high', 'high']);
/** `read`: in a published source; `general`: general knowledge, the official name given so that it can be checked; `mixed`: both. */
const evidenceSchema = z.strictObject({
  confidence: confidenceSchema,
  basis: z.enum(['read', 'mixed', 'general']),
  url: z.url().nullable(),
});

const quietChannels = ['email', 'dm', 'sms', 'push'] as const;
const quietHoursSchema = rangeSchema.extend({
  channels: z.array(z.enum(quietChannels)).min(1),
  basis: z.enum(['law', 'convention']),
  /** The law by its name, or null where it is custom. */
  rule: z.string().nullable(),
});

const sendWindowSchema = z.strictObject({
  days: z.array(weekdaySchema).min(1),
  ranges: z.array(rangeSchema).min(1),
});

/** Hours that fall into the working day of every zone where most people of the market live. */
const safeWindowSchema = rangeSchema.extend({ zone: zoneIdSchema });

const labelSchema = z.strictObject({
  text: z.string(),
  language: z.string(),
  use: z.enum([
    'recommended',
    'accepted',
    'gift',
    'affiliate',
    'video',
    'retouched',
    'generated',
    'tool',
    'withLocal',
    'noTie',
    'disputed',
  ]),
});

const disclosureSchema = z.strictObject({
  regulator: z.string(),
  rule: z.string(),
  year: z.number().int(),
  labels: z.array(labelSchema).min(1),
  /** Known not to be enough by themselves. */
  insufficient: z.array(z.string()),
  /** Places where no label is enough, as the sources say. */
  notEnoughAt: z.array(z.enum(['hashtagRun', 'afterMore', 'end', 'profile', 'comments'])),
  /** Where the label must stand. */
  placement: z.array(
    z.enum([
      'start',
      'title',
      'beforeMore',
      'onPicture',
      'spoken',
      'wholeVideo',
      'everyStory',
      'contentLanguage',
      'toolAloneNotEnough',
      'toolFirst',
      'noBindingRule',
    ]),
  ),
  gifts: z.boolean(),
  affiliate: z.boolean(),
  liable: z.enum(['both', 'advertiser']),
  /** The creator needs a permit or licence, whose number is shown. */
  permit: z.boolean(),
  /** From this value on (cash and goods, a year) a written contract is obligatory; in minor units. */
  contractFrom: z.strictObject({ minor: z.string(), currency: z.string() }).nullable(),
  evidence: evidenceSchema,
});

const coldEmailDuties = [
  'senderIdentity',
  'truthfulSubject',
  'markedAsAdvertising',
  'postalAddress',
  'optOut',
  'consent',
  'consentRecord',
  'addressPublishedForThis',
  'professionalRelevance',
  'sourceNotice',
  'interestTest',
  'imprint',
  'subjectTag',
  'optOutInTwoLanguages',
  'dailyLimit',
] as const;

const coldEmailSchema = z.strictObject({
  regime: z.string(),
  authority: z.string(),
  consent: z.enum(['opt-out', 'opt-in', 'b2b-exempt']),
  /** What it means that the creator published the address. */
  publishedContact: z.enum([
    'treat-as-b2b',
    'implied-consent',
    'treat-as-individual',
    'consent-only-if-published-for-that-purpose',
    'treat-as-b2b-if-professional-address',
    'unclear',
  ]),
  risk: z.enum(['low', 'low-medium', 'medium', 'medium-high', 'high']),
  duties: z.array(z.enum(coldEmailDuties)),
  subjectTag: z.strictObject({ text: z.string(), when: z.enum(['always', 'bulk']) }).nullable(),
  /** 0: at once; null: no number in the rule. */
  optOutDays: z.strictObject({ days: z.number().int().nullable(), business: z.boolean() }),
  harvestingBanned: z.boolean().nullable(),
  evidence: evidenceSchema,
});

const dataProtectionSchema = z.strictObject({
  law: z.string(),
  /** The rule on telling people that and whence one has their data, by its number; null: none known. */
  noticeRule: z.string().nullable(),
  /** Days to answer a wish to be erased; null: the rule names none, or none is known. */
  erasureDays: z.number().int().nullable(),
  confidence: confidenceSchema,
});

/**
 * What the trade must know of a country: zones, hours, and the rules for writing to people and for marking adverts. Planning data with
 * source and date, not legal advice.
 */
export const marketSchema = z.strictObject({
  code: z.string().length(2),
  asOf: z.iso.date(),
  names: z.strictObject({ en: z.string(), zh: z.string(), local: z.string() }),
  languages: z
    .array(z.strictObject({ tag: z.string(), role: z.enum(['main', 'secondary', 'regional', 'tolerated']) }))
    .min(1),
  currency: z.strictObject({
    code: z.string().length(3),
    digits: z.number().int(),
    displayDigits: z.number().int(),
  }),
  tiktokShop: z.boolean(),
  /** Rough share of the people per zone, largest first; only for guesses. */
  zones: z.array(z.strictObject({ id: zoneIdSchema, share: z.number().positive().max(1) })).min(1),
  defaultZone: zoneIdSchema,
  safeWindow: safeWindowSchema,
  /** ISO weekdays of rest. `except`: parts of the country with other ones. */
  weekend: z.array(weekdaySchema),
  weekendExcept: z.array(z.strictObject({ place: z.string(), days: z.array(weekdaySchema) })),
  workHours: rangeSchema.extend({ days: z.array(weekdaySchema), pause: rangeSchema.nullable() }),
  quietHours: z.array(quietHoursSchema).min(1),
  /** From vendors' figures on business mail, not on creators: a starting point that a team's own replies correct. */
  sendWindow: sendWindowSchema,
  disclosure: disclosureSchema,
  coldEmail: coldEmailSchema,
  dataProtection: dataProtectionSchema,
  confidence: confidenceSchema,
});
export type Market = z.infer<typeof marketSchema>;
