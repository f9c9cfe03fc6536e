import * as z from 'zod';
import { textLanguageSchema } from './message';
import { outreachRulesSchema } from './outreachRules';
import { ownFieldSchema } from './ownField';
import { instantSchema, recordSchema } from './record';

/** What a stage means to the rules; its name and place are the brand's (`Brand.stages`). Fixed list. */
export const stageKinds = [
  'sourced',
  'shortlisted',
  'contacted',
  'replied',
  'negotiating',
  'agreed',
  'sample',
  'creating',
  'published',
  'tracking',
  'settled',
  'retain',
  'stopped',
] as const;
export const stageKindSchema = z.enum(stageKinds);
export type StageKind = z.infer<typeof stageKindSchema>;

/** Stage ids are short words chosen once; renaming a stage keeps its id. */
export const stageIdSchema = z.string().min(1).max(64);

export const brandStageSchema = z.looseObject({
  id: stageIdSchema,
  kind: stageKindSchema,
  /** Absent: the built-in name of its kind, in the language of the screen. */
  name: z.string().max(60).optional(),
  order: z.number(),
  retired: z.boolean(),
});
export type BrandStage = z.infer<typeof brandStageSchema>;

/** One thing a creator can check: "Shop rating", "4.8 of 5, 2,310 reviews", and where it says so. */
export const proofPointSchema = z.looseObject({
  id: z.string().min(1).max(64),
  label: z.string().max(80),
  value: z.string().max(160),
  /** Empty: nowhere to look. */
  link: z.string().max(300),
});
export type ProofPoint = z.infer<typeof proofPointSchema>;

/** So many facts fit into a text and into a reader's patience. */
export const mostProofPoints = 8;

/** Who writes: stands in footers and in variables. Empty until the person fills it in Settings. */
export const senderSchema = z.looseObject({
  name: z.string().max(120),
  title: z.string().max(120),
  legalEntity: z.string().max(200),
  postalAddress: z.string().max(400),
  website: z.string().max(300),
  email: z.string().max(320),
  proof: z.string().max(400),
  /** The shop's own page and how it is rated there; absent in older records. */
  shop: z.string().max(300).optional(),
  shopRating: z.string().max(80).optional(),
  proofPoints: z.array(proofPointSchema).max(mostProofPoints).optional(),
});
export type Sender = z.infer<typeof senderSchema>;
export const emptySender: Sender = {
  name: '',
  title: '',
  legalEntity: '',
  postalAddress: '',
  website: '',
  email: '',
  proof: '',
};

/** What one shift tells the next. */
const handOverSchema = z.looseObject({
  text: z.string().max(20_000),
  at: instantSchema,
  by: z.string().max(64),
});
/** A word of the brand that keeps its spelling, or has a given one in a language: `{ term: "铸铁锅", as: { en: "skillet" } }`. */
export const glossaryEntrySchema = z.looseObject({
  term: z.string().min(1).max(120),
  as: z.partialRecord(textLanguageSchema, z.string().min(1).max(120)),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** A brand. Working alone there is one, made at the first start; the word stays off the screen until a second exists. */
export const brandSchema = recordSchema.extend({
  name: z.string().max(120),
  markets: z.array(z.string().length(2)).max(60),
  currency: z.string().regex(/^[A-Z]{3}$/),
  coolDownDays: z.number().int().min(0).max(365),
  sender: senderSchema,
  stages: z.array(brandStageSchema).min(1).max(60),
  /** What is kept of its deals beside the built-in fields. Absent: nothing. */
  fields: z.array(ownFieldSchema).max(60).optional(),
  /** Absent in older records. */
  handOver: handOverSchema.nullable().optional(),
  /** Absent: the usual steps and the markets' own hours and holidays. */
  outreach: outreachRulesSchema.optional(),
  /** Absent: none yet. */
  glossary: z.array(glossaryEntrySchema).max(500).optional(),
});
export type Brand = z.infer<typeof brandSchema>;
