import type { OwnField } from '@/lib/model/ownField';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import { isVariable, type Variable, type VariableForm, variableOf } from './variables';

const start = 'field.f_';

/** How a text asks for an own field: `field.f_0193…`. The id stands in it, so a field that is renamed stays the same to every text. */
export const ownPath = (fieldId: string): string => `${start}${fieldId}`;

/** The id of the own field that a path asks for, or null: it is none. */
export const ownIdIn = (path: string): string | null =>
  path.startsWith(start) ? path.slice(start.length) : null;

/** The own field that a path asks for, in use or retired; undefined: none of these. */
export function ownFieldAt(path: string, fields: readonly OwnField[]): OwnField | undefined {
  const id = ownIdIn(path);
  return id === null ? undefined : fields.find((field) => field.id === id);
}

/** Fields that a text can ask for, in the brand's order. */
export const fieldsToAsk = (fields: readonly OwnField[] | undefined): OwnField[] =>
  fieldsInUse(fields).filter(({ id }) => /^[\w-]+$/.test(id));

/** Whether a text may ask for it: a built-in variable or an own field in use. */
export const canAsk = (path: string, fields: readonly OwnField[]): boolean =>
  isVariable(path) || ownFieldAt(path, fields)?.retired === false;

/** What is known of a path, own fields included. */
export function variableIn(path: string, fields: readonly OwnField[]): Variable {
  const field = ownFieldAt(path, fields);
  return field && !field.retired
    ? { ...variableOf(path), from: 'record', ...traits[field.type] }
    : variableOf(path);
}

/** Words of the brand's own may be in one language only; amounts, numbers, days and links are the same in all. */
const traits: Record<OwnField['type'], { form: VariableForm; perLanguage: boolean; required: boolean }> = {
  text: { form: 'phrase', perLanguage: true, required: true },
  choice: { form: 'phrase', perLanguage: true, required: true },
  number: { form: 'number', perLanguage: false, required: true },
  money: { form: 'money', perLanguage: false, required: true },
  date: { form: 'day', perLanguage: false, required: true },
  link: { form: 'link', perLanguage: false, required: true },
  checkbox: { form: 'phrase', perLanguage: true, required: false },
};
