import type { Money } from '@/lib/model/money';

/** How many digits follow the point in a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

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
export function moneyText({ minor, currency }: Money, language: string): string {
  const digits = minorDigits(currency);
  const value = toDecimal(minor, digits);
  const whole = digits === 0 || /^0*$/.test(minor.slice(-digits).replace('-', ''));
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: whole ? 0 : digits,
  });
  return format.format(value as Intl.StringNumericLiteral);
}

/** Minor units as a decimal string, exact at any length: `45050` with 2 digits is `450.50`. */
function toDecimal(minor: string, digits: number): string {
  const sign = minor.startsWith('-') ? '-' : '';
  const absolute = minor.replace('-', '').padStart(digits + 1, '0');
  if (digits === 0) return `${sign}${absolute}`;
  return `${sign}${absolute.slice(0, -digits)}.${absolute.slice(-digits)}`;
}

/** `15%`, `12.5%`. */
export const percentText = (bps: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000);
