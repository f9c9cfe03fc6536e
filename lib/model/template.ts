import * as z from 'zod';
import { textLanguageSchema } from './message';
import { recordSchema } from './record';

/** What a text is for. T01, T03 and T04 of the trade are shipped from the first version on. */
export const templatePurposeSchema = z.enum(['firstContact', 'followUp1', 'followUp2', 'own']);
export type TemplatePurpose = z.infer<typeof templatePurposeSchema>;

/** Texts of one template: language → form → subject and body in liquid. `dm` is the short form for direct messages. */
export const templateTextSchema = z.looseObject({
  subject: z.string().max(500),
  body: z.string().max(20_000),
});
export const templateTextsSchema = z.partialRecord(
  textLanguageSchema,
  z.looseObject({ email: templateTextSchema, dm: templateTextSchema }),
);

/** A person's own template. Versions are append-only rows that share `templateId`; shipped ones are data, not rows. */
export const templateSchema = recordSchema.extend({
  templateId: z.string().regex(/^[\x21-\x7e]{1,64}$/),
  version: z.number().int().min(1),
  name: z.string().max(120),
  purpose: templatePurposeSchema,
  texts: templateTextsSchema,
});
export type Template = z.infer<typeof templateSchema>;
