import type { TextLanguage } from '@/lib/model/message';
import type { Fact } from './fact';

/** English dates with the day first: understood on both sides of the ocean. */
const locales = { zh: 'zh-CN', en: 'en', ja: 'ja', ko: 'ko', es: 'es', fr: 'fr', de: 'de' } as const;
const dateLocales = { ...locales, en: 'en-GB' } as const;

/**
 * A fact as the language writes it: "12月20日" → "20 December", "1299元" → "1.299 CN¥". Names, links and handles stay as they are written.
 * What was read from these words is the fact again (held by a test).
 */
export function factWords({ value, text }: Fact, language: TextLanguage): string {
  if (value.kind === 'amount') return amountWords(value.number, value.currencies, language);
  if (value.kind === 'percent') return numberWords(value.number, language, { style: 'percent' }, -2);
  if (value.kind === 'number') return numberWords(value.number, language, {}, 0);
  if (value.kind === 'date') return dateWords(value, language);
  if (value.kind === 'weekday')
    return new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, value.weekday), // 1 January 2024 was a Monday
    );
  if (value.kind === 'time' && !value.isHalfDay) return timeWords(value.minutes);
  return text.trim();
}

/** A mark with several meanings stays that mark: `¥` does not become yuan or yen on its way. */
function amountWords(number: string, currencies: readonly string[], language: TextLanguage): string {
  const [currency = 'USD'] = currencies;
  const isOpen = currencies.length > 1;
  return numberWords(number, language, {
    style: 'currency',
    currency,
    ...(isOpen ? { currencyDisplay: 'narrowSymbol' } : {}),
    trailingZeroDisplay: 'stripIfInteger',
    minimumFractionDigits: number.includes('.') ? Math.max(2, decimals(number)) : 0,
  });
}

/** Exact: the digits never pass through a float. `shift` moves the decimal sign. */
function numberWords(
  number: string,
  language: TextLanguage,
  options: Intl.NumberFormatOptions,
  shift = 0,
): string {
  const exact = `${number}e${shift}` as Intl.StringNumericLiteral;
  const format = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: Math.max(decimals(number), options.minimumFractionDigits ?? 0),
    ...options,
  });
  return format.format(exact);
}

const decimals = (number: string): number => number.split('.')[1]?.length ?? 0;

function dateWords(
  { year, month, day }: { year: number | null; month: number; day: number | null },
  language: TextLanguage,
): string {
  const words = new Intl.DateTimeFormat(dateLocales[language], {
    ...(year === null ? {} : { year: 'numeric' }),
    month: 'long',
    ...(day === null ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 2024, month - 1, day ?? 1)); // 2024 had a 29 February
  return language === 'fr' && day === 1 ? words.replace(/^1 /, '1er ') : words;
}

const timeWords = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
