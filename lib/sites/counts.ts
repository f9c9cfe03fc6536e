import type { Count } from '@/lib/model/profile';
import { unitAt } from './countUnits';

/** The count a text is, in any of the sites' languages: `12.3K`, `1,2 Mio.`, `3.2万`, `1 234`. Undefined where it is more or less than one. */
export function countOf(text: string, language?: string): Count | undefined {
  const [count, ...others] = countsIn(text, language);
  if (!count || others.length > 0) return undefined;
  return plain(text).trim().length === count.length ? count.count : undefined;
}

/** The counts within a text, in order: `862명, 팔로잉 106명`. */
export function countsIn(text: string, language?: string): { count: Count; length: number }[] {
  const found: { count: Count; length: number }[] = [];
  const rest = plain(text.slice(0, 1000));
  for (const match of rest.matchAll(number)) {
    const end = match.index + match[0].length;
    const gap = /^ {0,2}/.exec(rest.slice(end))![0].length;
    const unit = unitAt(rest.slice(end + gap, end + gap + 24), language);
    const count = countWritten(match[0], unit?.zeros ?? 0);
    if (count) found.push({ count, length: match[0].length + (unit ? gap + unit.length : 0) });
  }
  return found;
}

/** A count that embedded data give as a number or a string of digits. */
export function wholeCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

export function exactCount(value: unknown): Count | undefined {
  const count = wholeCount(value);
  return count === undefined ? undefined : { value: count, exact: true };
}

/** Digits with at most one separator between groups. A single space or apostrophe separates only before exactly three digits. */
const number = /\d+(?:[.,٫٬]\d+|[ '](?=\d{3}(?!\d))\d{3})*/g;

function countWritten(written: string, zeros: number): Count | undefined {
  const { whole, decimals } = parts(written) ?? {};
  if (whole === undefined || decimals === undefined) return undefined;
  if (decimals && zeros === 0) return undefined; // no site shows 12.3 people
  if (decimals.length > zeros || whole.length > 15) return undefined;
  const value = Number(whole + decimals.padEnd(zeros, '0'));
  return Number.isSafeInteger(value) ? { value, exact: zeros === 0 } : undefined;
}

/** Splits at the decimal sign. Three digits after a lone separator are a group: no site rounds to three decimals. */
function parts(written: string): { whole: string; decimals: string } | undefined {
  const last = /^(.*)([.,٫])(\d+)$/.exec(written);
  const isDecimal = last && (last[2] === '٫' || (last[3]!.length !== 3 && last[3]!.length <= 2));
  const [whole, decimals] = isDecimal ? [last[1]!, last[3]!] : [written, ''];
  if (!/^(?:\d+|\d{1,3}(?:([.,٬ '])\d{2,3}(?:\1\d{2,3})*)?)$/.test(whole)) return undefined;
  if (/\D/.test(whole) && !/\D\d{3}$/.test(whole)) return undefined;
  return { whole: whole.replace(/\D/g, ''), decimals };
}

/** Digits of every script as ASCII, spaces of every width as one, apostrophes as one, direction marks gone. Keeps `٫` and `٬`. */
function plain(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[’＇]/g, "'")
    .replace(/[．]/g, '.')
    .replace(/[，]/g, ',')
    .replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

/** Zero of each script's digits that the sites' languages use. */
const zeros = ['0', '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '၀', '០', '０'].map(
  (zero) => zero.codePointAt(0)!,
);

function valueOfDigit(digit: string): number | string {
  const point = digit.codePointAt(0)!;
  const zero = zeros.find((start) => point >= start && point < start + 10);
  return zero === undefined ? digit : point - zero;
}
