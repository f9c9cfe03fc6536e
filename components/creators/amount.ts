import type { Money } from '@/lib/model/money';
import { decimalAmount, minorDigits } from '@/lib/pipeline/decimalAmount';

/**
 * An amount as typed (`450`, `1,250.50`, `１２００`) in minor units; null where it is no amount of that currency: more digits after the
 * point than the currency has, or a comma that could mean either thing.
 */
export function parseAmount(typed: string, currency: string): Money | null {
  const text = typed.normalize('NFKC').replaceAll(/[\s'’]/g, '');
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const digits = minorDigits(currency);
  const fraction = match[2] ?? '';
  if (fraction.length > digits) return null;
  const minor = `${match[1]!.replaceAll(',', '')}${fraction.padEnd(digits, '0')}`.replace(/^0+(?=\d)/, '');
  return minor.length > 18 ? null : { minor, currency };
}

/** Percent as typed (`15`, `12.5 %`, `15％`) in basis points; null where it is none between 0 and 100. */
export function parsePercent(typed: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?%?$/.exec(typed.normalize('NFKC').replaceAll(/\s/g, ''));
  if (!match) return null;
  const bps = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0') || '0');
  return bps <= 10_000 ? bps : null;
}

/** `$450`, `$450.50`, `¥45,000`: whole amounts without a fraction, symbol as the screen's language writes it. */
export function moneyText(money: Money, language: string): string {
  const { minor, currency } = money;
  const digits = minorDigits(currency);
  const value = decimalAmount(money);
  const whole = digits === 0 || /^0*$/.test(minor.slice(-digits).replace('-', ''));
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: whole ? 0 : digits,
  });
  return format.format(value as Intl.StringNumericLiteral);
}

/** `15%`, `12.5%`. */
export const percentText = (bps: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000);
