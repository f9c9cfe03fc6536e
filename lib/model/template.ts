import * as z from 'zod';
import { textLanguageSchema } from './message';
import { instantSchema, recordSchema } from './record';

/** What a text is for, in the order of a collaboration: T01 to T13 of the trade, and anything else. */
export const templatePurposes = [
  'firstContact',
  'sampleOffer',
  'followUp1',
  'followUp2',
  'negotiation',
  'brief',
  'addressRequest',
  'shippingNotice',
  'postingReminder',
  'disclosureReminder',
  'thankYou',
  'payoutNotice',
  'reEngage',
  'own',
] as const;
export const templatePurposeSchema = z.enum(templatePurposes);
export type TemplatePurpose = z.infer<typeof templatePurposeSchema>;

/** Where a text can be sent: each channel may have a version of its own. */
export const textChannels = ['email', 'tiktokDm', 'instagramDm', 'shopInvite', 'shopIm', 'whatsapp'] as const;
export type TextChannel = (typeof textChannels)[number];

const templateTextSchema = z.looseObject({
  subject: z.string().max(500),
  body: z.string().max(20_000),
});

/** One language: subject and body in liquid. `dm` is for every direct message that has no version of its own. */
export const textFormsSchema = z.looseObject({
  email: templateTextSchema,
  dm: templateTextSchema,
  tiktokDm: templateTextSchema.optional(),
  instagramDm: templateTextSchema.optional(),
  shopInvite: templateTextSchema.optional(),
  shopIm: templateTextSchema.optional(),
  whatsapp: templateTextSchema.optional(),
});
export type TextForms = z.infer<typeof textFormsSchema>;
const templateTextsSchema = z.partialRecord(textLanguageSchema, textFormsSchema);

/** A person's own template. Versions are append-only rows that share `templateId`; shipped ones are data, not rows. */
export const templateSchema = recordSchema.extend({
  templateId: z.string().regex(/^[\x21-\x7e]{1,64}$/),
  version: z.number().int().min(1),
  name: z.string().max(120),
  purpose: templatePurposeSchema,
  texts: templateTextsSchema,
  /** On the newest version: since when it is out of the menus. Absent or null: in use. */
  retiredAt: instantSchema.nullish(),
});
export type Template = z.infer<typeof templateSchema>;
