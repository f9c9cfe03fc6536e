import type { Money } from '@/lib/model/money';

const known = new Map<string, number>();

/** How many digits follow the point in a currency: 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  const found = known.get(currency);
  if (found !== undefined) return found;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  known.set(currency, digits);
  return digits;
}

/** An amount as an exact decimal, without its currency: `450.50`, `-3`, of JPY `45050`. */
export function decimalAmount({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const sign = minor.startsWith('-') ? '-' : '';
  const figures = minor.replace('-', '').padStart(digits + 1, '0');
  if (digits === 0) return `${sign}${figures}`;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
