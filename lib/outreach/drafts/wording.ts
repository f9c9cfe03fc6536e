import type { TextLanguage } from '@/lib/model/message';
import type { Money } from '@/lib/model/money';
import type { VariableForm } from '../templates/variables';
import { plainLine, plainText } from './plainText';

/** The dates of "en" are written day first: understood on both sides of the ocean. */
const locales = { zh: 'zh-CN', en: 'en', ja: 'ja', ko: 'ko', es: 'es', fr: 'fr', de: 'de' } as const;
const dateLocales = { ...locales, en: 'en-GB' } as const;

/**
 * A typed or recorded value, fitted into a sentence of that language. `2026-12-18`, `USD 350` and `15%` are written as the language
 * writes them; anything else stays as it is. A phrase loses its full stop, a sentence gets one.
 */
export function wording(value: string, form: VariableForm, language: TextLanguage): string {
  if (form === 'lines') return plainText(value).trim();
  const line = plainLine(value);
  if (form === 'phrase') return line.replace(/(?<!\.)[.\u3002\uFF0E]$/, '');
  if (form === 'sentence') return asSentence(line, language);
  if (form === 'link') return asLink(line);
  if (form === 'date') return dateWords(line, language) ?? line;
  if (form === 'day') return dayWords(line, language) ?? line;
  if (form === 'number') return typedNumber(line, language) ?? line;
  if (form === 'money') return typedMoney(line, language) ?? typedPercent(line, language) ?? line;
  if (form === 'percent') return typedPercent(line, language) ?? line;
  return line;
}

/** `{ minor: "35000", currency: "USD" }` → "$350" in English. Exact: the digits never pass through a number. */
export function moneyWords({ minor, currency }: Money, language: TextLanguage): string {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(decimalOf(minor, format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** 1500 basis points → "15%", "15 %". */
export function percentWords(basisPoints: number, language: TextLanguage): string {
  return percent(decimalOf(String(basisPoints), 4), language);
}

/** 1200.5 → "1,200.5", "1.200,5": all its digits, grouped as the language does. */
export const numberWords = (value: number, language: TextLanguage): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 15 }).format(value);

/** `2026-12-18` → "18 December 2026", for days that may lie in any year; null where it is not a day of the calendar. */
export const dayWords = (day: string, language: TextLanguage): string | null =>
  formattedDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** `2026-12-18` → "18 December", "12月18日"; null where it is not a day of the calendar. */
export const dateWords = (day: string, language: TextLanguage): string | null =>
  formattedDay(day, language, { day: 'numeric', month: 'long' });

function formattedDay(
  day: string,
  language: TextLanguage,
  parts: Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>,
): string | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year) return null;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (time.toISOString().slice(0, 10) !== day) return null;
  const words = new Intl.DateTimeFormat(dateLocales[language], { ...parts, timeZone: 'UTC' }).format(time);
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

function asSentence(line: string, language: TextLanguage): string {
  if (line === '' || /[.!?\u2026\u3002\uFF01\uFF1F][\u201D\u2019"'\u00BB\u300D)\uFF09]*$/.test(line))
    return line;
  return `${line}${language === 'zh' || language === 'ja' ? '\u3002' : '.'}`;
}

/** Only https, so that a text never carries a `javascript:` or a plain `http:` address. */
function asLink(line: string): string {
  const full = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(line) ? `https://${line}` : line;
  if (!URL.canParse(full)) return '';
  const { protocol, username } = new URL(full);
  return protocol === 'https:' && username === '' ? line : '';
}

/** Two decimals at most: in "45.000 JPY" the point may group thousands, so it stays as it was typed. */
function typedMoney(line: string, language: TextLanguage): string | null {
  const [, before, amount, after] = /^([A-Z]{3})?\s?(\d{1,15}(?:\.\d{1,2})?)\s?([A-Z]{3})?$/.exec(line) ?? [];
  const currency = before ?? after;
  if (!amount || !currency || (before && after)) return null;
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
    maximumFractionDigits: 4,
  }).format(amount as Intl.StringNumericLiteral);
}

/** Digits with a point or none: in "1,200" and "1.200,5" nobody knows which is which, so they stay as typed. */
function typedNumber(line: string, language: TextLanguage): string | null {
  if (!/^-?\d{1,15}(\.\d{1,2})?$/.test(line)) return null;
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 15 }).format(
    line as Intl.StringNumericLiteral,
  );
}

function typedPercent(line: string, language: TextLanguage): string | null {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s?[%\uFF05]$/.exec(line) ?? [];
  return whole === undefined
    ? null
    : percent(decimalOf(`${whole}${fraction}`, fraction.length + 2), language);
}

function percent(decimal: Intl.StringNumericLiteral, language: TextLanguage): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 2 }).format(
    decimal,
  );
}

/** "35000" with 2 decimals → "350.00". */
function decimalOf(digits: string, decimals: number): Intl.StringNumericLiteral {
  const sign = digits.startsWith('-') ? '-' : '';
  const padded = digits.slice(sign.length).padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  return `${sign}${whole}.${padded.slice(padded.length - decimals) || '0'}` as Intl.StringNumericLiteral;
}
