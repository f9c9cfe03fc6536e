import * as z from 'zod';
import { moneySchema } from '@/lib/model/money';
import type { OwnField, OwnValue, OwnValues } from '@/lib/model/ownField';

/** So many own fields a brand has at most, retired ones included. */
export const mostFields = 60;
/** So long a text is at most, in UTF-16 units. */
export const longestText = 1000;

export const fieldsInOrder = (fields: readonly OwnField[]): OwnField[] =>
  [...fields].sort((a, b) => a.order - b.order);

/** Those that are shown and filled in, in the brand's order. */
export const fieldsInUse = (fields: readonly OwnField[] | undefined): OwnField[] =>
  fieldsInOrder(fields ?? []).filter(({ retired }) => !retired);

const daySchema = z.iso.date();
/** Whether this is a day of the calendar, `2026-02-28`. */
export const isDay = (text: string): boolean => daySchema.safeParse(text).success;

/** Whether this is an https address with a host and without a name and a password in it. */
export function isSafeLink(text: string): boolean {
  const url = URL.parse(text);
  return (
    url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && url.password === ''
  );
}

/**
 * The value as it is kept, or undefined where it is none of the field: another type, no day of the calendar, a choice that is not offered,
 * a link that is not https. null, an empty text and a box without its tick say nothing and are kept as null.
 */
export function keptValue({ type, choices }: OwnField, value: OwnValue): OwnValue | undefined {
  if (value === null) return null;
  switch (type) {
    case 'text': {
      if (typeof value !== 'string') return undefined;
      const text = value.trim();
      return text.length > longestText ? undefined : text || null;
    }
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'money':
      return moneySchema.safeParse(value).success ? value : undefined;
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : undefined;
    case 'choice':
      return choices.some(({ id, retired }) => id === value && !retired) ? value : undefined;
    case 'link':
      return typeof value === 'string' && isSafeLink(value) ? value : undefined;
    case 'checkbox':
      return typeof value === 'boolean' ? value || null : undefined;
  }
}

/** What is known of a field, or null; a value of another type than the field's is as if it were not there. */
export function ownValueOf(field: OwnField, values: OwnValues): OwnValue {
  const value = values[field.id] ?? null;
  if (value === null) return null;
  const isOfType =
    field.type === 'number'
      ? typeof value === 'number'
      : field.type === 'checkbox'
        ? typeof value === 'boolean'
        : field.type === 'money'
          ? typeof value === 'object'
          : typeof value === 'string';
  return isOfType ? value : null;
}

/** The values with one set; null takes it away. */
export function withOwnValue(values: OwnValues, id: string, value: OwnValue): OwnValues {
  const { [id]: _, ...rest } = values;
  return value === null ? rest : { ...rest, [id]: value };
}

/** The words of own fields that a search looks into: texts, links, days, numbers, and the names of choices. Retired fields have none. */
export function ownWords(fields: readonly OwnField[] | undefined, values: OwnValues): string[] {
  return fieldsInUse(fields).flatMap((field) => {
    const value = ownValueOf(field, values);
    if (value === null || typeof value === 'boolean' || typeof value === 'object') return [];
    if (field.type !== 'choice') return [String(value)];
    const choice = field.choices.find(({ id }) => id === value);
    return choice ? [choice.name] : [];
  });
}

/** The fields with one moved before another (null: to the end), numbered from 0. */
export function withFieldBefore(fields: readonly OwnField[], id: string, before: string | null): OwnField[] {
  const ordered = fieldsInOrder(fields);
  const moved = ordered.find((one) => one.id === id);
  if (!moved || id === before) return ordered;
  const rest = ordered.filter((one) => one.id !== id);
  const at = rest.findIndex((one) => one.id === before);
  const place = at === -1 ? rest.length : at;
  return [...rest.slice(0, place), moved, ...rest.slice(place)].map((field, order) => ({ ...field, order }));
}

/** A name as it is compared with others: one width, one case, without blanks around it. */
export const plainFieldName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Whether another field in use has this name: two of one name could not be told apart in sheets. */
export const isFieldNameTaken = (fields: readonly OwnField[], name: string, except: string | null): boolean =>
  fields.some(
    (one) => one.id !== except && !one.retired && plainFieldName(one.name) === plainFieldName(name),
  );
