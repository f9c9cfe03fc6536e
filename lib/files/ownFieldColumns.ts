import type { Money } from '@/lib/model/money';
import type { OwnField, OwnValue, OwnValues } from '@/lib/model/ownField';
import { decimalAmount } from '@/lib/pipeline/decimalAmount';
import { ownValueOf } from '@/lib/pipeline/ownFields';

type Cell = string | number | null;
export type OwnColumn = { head: string; cellOf: (values: OwnValues) => Cell };

/**
 * Own fields as columns of a table. Amounts of one currency are plain decimals under a head that names it, `Budget (USD)`, so that they can be
 * summed; of several, each cell names its own. A box says yes or no; all else that is unknown is an empty cell.
 */
export const ownFieldColumns = (
  fields: readonly OwnField[],
  all: readonly OwnValues[],
  words: { yes: string; no: string },
): OwnColumn[] =>
  fields.map((field) => {
    if (field.type === 'money') return moneyColumn(field, all);
    return { head: field.name, cellOf: (values) => cellOf(field, ownValueOf(field, values), words) };
  });

function cellOf(field: OwnField, value: OwnValue, { yes, no }: { yes: string; no: string }): Cell {
  if (field.type === 'checkbox') return value === true ? yes : no;
  if (value === null || typeof value === 'boolean' || typeof value === 'object') return null;
  if (field.type !== 'choice') return value;
  return field.choices.find(({ id }) => id === value)?.name ?? null;
}

function moneyColumn(field: OwnField, all: readonly OwnValues[]): OwnColumn {
  const amountOf = (values: OwnValues) => ownValueOf(field, values) as Money | null;
  const currencies = new Set(all.flatMap((values) => amountOf(values)?.currency ?? []));
  const [only] = currencies;
  const isOne = currencies.size === 1;
  return {
    head: isOne ? `${field.name} (${only})` : field.name,
    cellOf(values) {
      const amount = amountOf(values);
      if (!amount) return null;
      return isOne ? decimalAmount(amount) : `${decimalAmount(amount)} ${amount.currency}`;
    },
  };
}
