import { minorDigits } from '@/components/creators/amount';
import type { Money } from '@/lib/model/money';

/** An amount as one types it, exact at any length: `45050` minor units of USD is `450.50`, of JPY `45050`. */
export function decimalText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const sign = minor.startsWith('-') ? '-' : '';
  const figures = minor.replace('-', '').padStart(digits + 1, '0');
  if (digits === 0) return `${sign}${figures}`;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
