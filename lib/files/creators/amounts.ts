import type { Money } from '@/lib/model/money';
import { currencyAfter, currencyBefore } from '@/lib/outreach/facts/currencies';
import { numberIn, plainCell } from './values';

/** A price of a cell: without currency where the cell names none, or where its sign stands for several. */
export type ReadAmount = { decimal: string; currency: string | null };

/** `$150`, `350刀`, `2500`, `€280`, `USD 1,200.50`, `1.5w`; undefined: not one amount. */
export function amountIn(cell: string): ReadAmount | undefined {
  const text = plainCell(cell);
  const [, lead = '', written = '', unit, rest = ''] =
    /^([^\d]*)(\d[\d,.]*)\s*([kwKW万千])?(.*)$/.exec(text) ?? [];
  const number = numberIn(written, Boolean(unit));
  if (number === undefined || /\d/.test(rest)) return undefined;
  const value = number * (unit ? (/[kK千]/.test(unit) ? 1e3 : 1e4) : 1);
  const before = currencyBefore(lead);
  const after = currencyAfter(rest.replace(/^刀/, '美元').replace(/^u(?:sd)?$/i, 'USD'));
  if ((lead.trim() !== '' && !before) || (rest.trim() !== '' && !after && !/^\s*[/每]/.test(rest)))
    return undefined;
  const meant = before ?? after;
  return { decimal: String(value), currency: meant ? sure(meant.currencies, text) : null };
}

/** `$` is the US dollar where no other stands beside it; `¥` is two currencies, and the file is asked. */
const sure = (currencies: readonly string[], text: string): string | null =>
  currencies.length === 1 || (currencies[0] === 'USD' && /\$|刀|dollar/i.test(text))
    ? (currencies[0] ?? null)
    : null;

/** In minor units; undefined without a currency, or with more digits than its currency has. */
export function moneyOf({ decimal, currency }: ReadAmount): Money | undefined {
  if (currency === null) return undefined;
  const minor = Number(decimal) * 10 ** digitsOf(currency);
  const whole = Math.round(minor);
  if (Math.abs(minor - whole) > 1e-6 || !Number.isSafeInteger(whole)) return undefined;
  return { minor: String(whole), currency };
}

const known = new Map<string, number>();

function digitsOf(currency: string): number {
  const digits =
    known.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  known.set(currency, digits);
  return digits;
}
