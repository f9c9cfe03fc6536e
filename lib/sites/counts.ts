import type { Count } from '@/lib/model/profile';
import { type Unit, unitAt } from './countUnits';

/**
 * The count a text is, in any of the sites' languages: `12.3K`, `1,2 Mio.`, `3.2万`, `1 234`, `١٢٫٣ ألف`. Undefined where it is
 * anything more or less. Exact only without a unit. `language` is the page's, for the units that differ by it.
 */
export function countOf(text: string, language?: string): Count | undefined {
  const found = foundIn(text, language);
  const isWhole = found.length === 1 && found[0]!.length === plain(text).trim().length;
  return isWhole ? found[0]!.count : undefined;
}

/** The counts within a text, in order: `팔로워 862명, 팔로잉 106명`. */
export function countsIn(text: string, language?: string): Count[] {
  return foundIn(text, language).map(({ count }) => count);
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

const longestText = 1000;
/** Digits with one separator between groups; a space or apostrophe separates only before exactly three digits. */
const number = /\d+(?:[.,٫٬]\d+|[ '](?=\d{3}(?!\d))\d{3})*/g;

/** Scripts of India and Sri Lanka, but for Devanagari: their words for powers of ten are not known here, and some stand in front. */
const unread = /^[\u0980-\u0dff]/;

function foundIn(text: string, language?: string): { count: Count; length: number }[] {
  const rest = plain(text.slice(0, longestText));
  return [...rest.matchAll(number)].flatMap((match) => {
    const after = rest.slice(match.index + match[0].length).slice(0, 24);
    const gap = /^ ?/.exec(after)![0].length;
    const beside = [rest[match.index - 1] ?? '', after.slice(gap)];
    if (beside.some((text) => unread.test(text))) return [];
    const unit = unitAt(beside[1]!, language);
    const count = countWritten(match[0], unit);
    return count ? [{ count, length: match[0].length + (unit ? gap + unit.length : 0) }] : [];
  });
}

function countWritten(written: string, unit: Unit | undefined): Count | undefined {
  const { whole, decimals } = partsOf(written, unit) ?? {};
  const zeros = unit?.zeros ?? 0;
  // No site shows 12.3 people.
  if (whole === undefined || decimals === undefined || decimals.length > zeros) return undefined;
  const value = Number(whole + decimals.padEnd(zeros, '0'));
  return Number.isSafeInteger(value) ? { value, exact: zeros === 0 } : undefined;
}

/**
 * Splits at the decimal sign. Three digits behind a lone separator are a group, since no site rounds to three decimals; before a
 * unit they are neither, but for `1,234万`, where a comma never is the decimal sign.
 */
function partsOf(written: string, unit: Unit | undefined): { whole: string; decimals: string } | undefined {
  const [, before, sign, after] = /^(.*)([.,٫])(\d+)$/.exec(written) ?? [];
  const isDecimal =
    after !== undefined && (sign === '٫' || after.length < 3 || (unit?.isEastAsian && sign === '.'));
  const groups = isDecimal ? before! : written;
  const isUnclear =
    !isDecimal && unit && !(unit.isEastAsian && sign === ',') && /^\d{1,3}\D\d{3}$/.test(groups);
  // 1,234,567 · 12,34,567 (India) · never two kinds of separator
  if (isUnclear || !/^(?:\d+|\d{1,3}(?:([.,٬ '])\d{2,3}(?:\1\d{2,3})*)?)$/.test(groups)) return undefined;
  if (/\D/.test(groups) && !/\D\d{3}$/.test(groups)) return undefined;
  return { whole: groups.replace(/\D/g, ''), decimals: isDecimal ? after : '' };
}

/** Digits of every script as ASCII, spaces of every width as one, apostrophes as one, direction marks gone. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('．', '.')
    .replaceAll('，', ',')
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

/** The zero of each script of digits that the sites' languages use; the other nine follow it. */
const zeros = [...'٠۰०০੦૦୦௦౦೦൦๐໐၀០０'].map((zero) => zero.codePointAt(0)!);

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  const zero = zeros.find((start) => point >= start && point < start + 10);
  return zero === undefined ? digit : String(point - zero);
}
