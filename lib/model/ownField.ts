import * as z from 'zod';
import { moneySchema } from './money';

export const ownFieldTypes = ['text', 'number', 'money', 'date', 'choice', 'link', 'checkbox'] as const;
export const ownFieldTypeSchema = z.enum(ownFieldTypes);
export type OwnFieldType = z.infer<typeof ownFieldTypeSchema>;

export const ownNameSchema = z.string().trim().min(1).max(60);

/** One of the values of a choice. Its id stays when its name changes; a retired one is offered no more and stays where it was given. */
export const ownChoiceSchema = z.looseObject({
  id: z.string().min(1).max(64),
  name: ownNameSchema,
  retired: z.boolean(),
});
export type OwnChoice = z.infer<typeof ownChoiceSchema>;

/** What a brand keeps of its deals beside the built-in fields. What it thinks of a creator is the brand's, so the values stand in `Deal.fields`. */
export const ownFieldSchema = z.looseObject({
  id: z.string().min(1).max(64),
  type: ownFieldTypeSchema,
  name: ownNameSchema,
  /** In the order they are offered. Of another type: none. */
  choices: z.array(ownChoiceSchema).max(200),
  order: z.number(),
  retired: z.boolean(),
});
export type OwnField = z.infer<typeof ownFieldSchema>;

/**
 * A value by the type of its field: text and link a string, number a number, money an amount with its currency, date a calendar day
 * (`2026-11-24`), choice the id of one, checkbox `true`. Absent or null: nothing was said; a box that is not ticked is absent.
 */
export const ownValueSchema = z.union([z.string().max(2000), z.number(), z.boolean(), moneySchema, z.null()]);
export type OwnValue = z.infer<typeof ownValueSchema>;

/** Own fields of a record: field id → value. */
export const ownFieldsSchema = z.record(z.string().max(64), ownValueSchema);
export type OwnValues = z.infer<typeof ownFieldsSchema>;
