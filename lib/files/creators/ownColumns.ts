import type { OwnField, OwnValue } from '@/lib/model/ownField';
import { isSafeLink, longestText, plainFieldName } from '@/lib/pipeline/ownFields';
import { amountIn, moneyOf } from './amounts';
import { type DayOrder, dayIn } from './days';
import { type OwnTarget, plainName } from './targets';
import { flagIn, plainCell } from './values';

export type OwnFault =
  | 'notANumber'
  | 'notAnAmount'
  | 'currencyNotSaid'
  | 'notADay'
  | 'dayNotSaid'
  | 'choiceUnknown'
  | 'noLink'
  | 'neitherYesNorNo';

export const ownTarget = (fieldId: string): OwnTarget => `own:${fieldId}`;

/** The own field a column goes to, or undefined: it goes elsewhere, or the brand has no such field (any more). */
export const ownFieldOf = (target: string, fields: readonly OwnField[]): OwnField | undefined =>
  target.startsWith('own:') ? fields.find(({ id }) => ownTarget(id) === target) : undefined;

/** The own field of a column's name: by the name as it stands, without the currency behind it, or as names of columns are compared. */
export function ownFieldNamed(head: string, fields: readonly OwnField[]): OwnField | undefined {
  const by = (same: (name: string) => boolean) => fields.find(({ name }) => same(name));
  const whole = plainFieldName(head);
  if (whole === '') return undefined;
  const bare = plainFieldName(head.normalize('NFKC').replace(currencyInHead, ''));
  return (
    by((name) => plainFieldName(name) === whole) ??
    by((name) => plainFieldName(name) === bare) ??
    by((name) => plainName(name) !== '' && plainName(name) === plainName(head))
  );
}

const currencyInHead = /\s*[([]\s*([A-Z]{3})\s*[)\]]\s*$/;
/** `Budget (USD)`: the currency of all amounts of the column. */
export const currencyOfHead = (head: string): string | null =>
  currencyInHead.exec(head.normalize('NFKC'))?.[1] ?? null;

/** How the cells of a column are read, beside what stands in them. */
export type OwnReading = { order: DayOrder; currency: string | null; today: string };

/** What a cell says of an own field; of a cell that stands for nothing: null. */
export function ownCell(
  { type, choices }: OwnField,
  cell: string,
  { order, currency, today }: OwnReading,
): { value: OwnValue } | { fault: OwnFault } {
  const text = plainCell(cell);
  if (text === '') return { value: null };
  switch (type) {
    case 'text':
      return { value: cell.trim().slice(0, longestText) };
    case 'number': {
      const number = numberOf(text);
      return number === undefined ? { fault: 'notANumber' } : { value: number };
    }
    case 'money': {
      const amount = amountIn(cell);
      if (!amount) return { fault: 'notAnAmount' };
      const money = moneyOf({ ...amount, currency: amount.currency ?? currency });
      return money ? { value: money } : { fault: 'currencyNotSaid' };
    }
    case 'date': {
      const day = dayIn(cell, order, today)?.slice(0, 10);
      if (day) return { value: day };
      const isUnclear = order === 'notADay' && dayIn(cell, 'monthFirst', today) !== undefined;
      return { fault: isUnclear ? 'dayNotSaid' : 'notADay' };
    }
    case 'choice': {
      const choice = choices.find(
        ({ name, retired }) => !retired && plainFieldName(name) === plainFieldName(text),
      );
      return choice ? { value: choice.id } : { fault: 'choiceUnknown' };
    }
    case 'link': {
      const link = cell.match(/https:\/\/[^\s,;，；]+/)?.[0];
      return link && isSafeLink(link) ? { value: link } : { fault: 'noLink' };
    }
    case 'checkbox': {
      const isYes = flagIn(cell);
      return isYes === undefined ? { fault: 'neitherYesNorNo' } : { value: isYes || null };
    }
  }
}

/** `1,200.5`, `-3`, `12%` (12), `3.2万`. */
function numberOf(text: string): number | undefined {
  const [, sign = '', rest = ''] = /^([-−]?)(.*?)%?$/.exec(text) ?? [];
  const amount = amountIn(rest);
  if (!amount || amount.currency !== null || /[^\d.,\skwKW万千]/.test(rest)) return undefined;
  return Number(amount.decimal) * (sign ? -1 : 1);
}
