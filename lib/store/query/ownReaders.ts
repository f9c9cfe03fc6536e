import type { Money } from '@/lib/model/money';
import type { OwnField } from '@/lib/model/ownField';
import { type OwnRef, ownIdOf } from '@/lib/model/query';
import { minorDigits } from '@/lib/pipeline/decimalAmount';
import { ownValueOf } from '@/lib/pipeline/ownFields';
import type { PipelineRow } from '../pipelineRow';
import type { Reader } from './fields';

/** Own fields of the brand by id, as a question needs them. */
export type OwnContext = ReadonlyMap<string, OwnField>;

const nobody: Reader = { order: 'number', value: () => null };

/**
 * How an own field is read and in what order its values come: a choice as its list stands, an amount within its currency. A field that the
 * brand does not have is unknown of everybody.
 */
export function ownReader(field: OwnRef, own: OwnContext | undefined): Reader {
  const definition = own?.get(ownIdOf(field) ?? '');
  if (!definition) return nobody;
  const valueIn = (row: PipelineRow) => ownValueOf(definition, row.fields);
  switch (definition.type) {
    case 'text':
    case 'link':
      return { order: 'text', value: (row) => valueIn(row) as string | null };
    case 'date':
      return { order: 'code', value: (row) => valueIn(row) as string | null };
    case 'number':
      return { order: 'number', value: (row) => valueIn(row) as number | null };
    case 'checkbox':
      return { order: 'number', value: (row) => valueIn(row) === true };
    case 'money':
      return { order: 'number', value: (row) => unitsOf(amountOf(valueIn(row))) };
    case 'choice': {
      const places = new Map(definition.choices.map(({ id }, place) => [id, place]));
      return { order: 'number', value: (row) => places.get(String(valueIn(row))) ?? null };
    }
  }
}

/** What comes before the value itself in an order: amounts of one currency stand together and are never compared with another's. */
export function ownReaderBefore(field: OwnRef, own: OwnContext | undefined): Reader | null {
  const definition = own?.get(ownIdOf(field) ?? '');
  if (definition?.type !== 'money') return null;
  return { order: 'text', value: (row) => amountOf(ownValueOf(definition, row.fields))?.currency ?? null };
}

/** What a row has of an own field with few values: the id of a choice, `true` or `false` of a box, else the value itself. */
export function ownChoiceOf(row: PipelineRow, field: OwnRef, own: OwnContext | undefined): string | null {
  const definition = own?.get(ownIdOf(field) ?? '');
  if (!definition) return null;
  const value = ownValueOf(definition, row.fields);
  if (definition.type === 'checkbox') return String(value === true);
  if (value === null) return null;
  return typeof value === 'object' ? value.currency : String(value);
}

const amountOf = (value: unknown): Money | null =>
  typeof value === 'object' && value !== null ? (value as Money) : null;

/** An amount in whole units, for comparing within one currency; what is stored stays exact. */
const unitsOf = (amount: Money | null): number | null =>
  amount && Number(amount.minor) / 10 ** minorDigits(amount.currency);

/** The currency of a row's own amount, or null. */
export const ownCurrencyOf = (row: PipelineRow, field: OwnRef): string | null =>
  amountOf(row.fields[ownIdOf(field) ?? ''])?.currency ?? null;

/** The order of groups of an own field: choices as they are offered, ticked before not, days and numbers upwards; null: as texts. */
export function ownOrder(
  field: OwnRef,
  own: OwnContext | undefined,
): ((a: string, b: string) => number) | null {
  const definition = own?.get(ownIdOf(field) ?? '');
  switch (definition?.type) {
    case 'choice': {
      const places = new Map(definition.choices.map(({ id }, place) => [id, place]));
      const placeOf = (id: string) => places.get(id) ?? places.size;
      return (a, b) => placeOf(a) - placeOf(b);
    }
    case 'checkbox':
      return (a, b) => Number(b === 'true') - Number(a === 'true');
    case 'date':
      return (a, b) => (a < b ? -1 : 1);
    case 'number':
      return (a, b) => Number(a) - Number(b);
    default:
      return null;
  }
}
