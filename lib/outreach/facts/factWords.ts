import type { TextLanguage } from '@/lib/model/message';
import type { Day, Fact } from './fact';
import type { Term } from './findFacts';

/** English dates with the day first: understood on both sides of the ocean. */
const locales = { zh: 'zh-CN', en: 'en', ja: 'ja', ko: 'ko', es: 'es', fr: 'fr', de: 'de' } as const;
const dateLocales = { ...locales, en: 'en-GB' } as const;

/**
 * A fact as the language writes it: "12月20日" → "20 December", "1299元" → "1.299 CN¥". A name is spelt as in `terms`, those of
 * the language; links and handles stay as they are written. What was read from these words is the fact again (held by a test).
 */
export function factWords(
  { value, text }: Fact,
  language: TextLanguage,
  terms: readonly Term[] = [],
): string {
  if (value.kind === 'term') return terms.find(({ id }) => id === value.term)?.spellings[0] ?? text.trim();
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

function dateWords({ until, year, month, day }: Day & { until: Day | null }, language: TextLanguage): string {
  if (!until) return dayWords({ year, month, day }, language);
  const isWrapped = month * 32 + (day ?? 0) > until.month * 32 + (until.day ?? 0);
  const first = { month, day, year: year ?? (until.year === null ? null : until.year - Number(isWrapped)) };
  const last = { ...until, year: until.year ?? (year === null ? null : year + Number(isWrapped)) };
  const isOneMonth = first.month === last.month && first.year === last.year;
  const from = dayWords(first, language);
  const to = dayWords(last, language);
  const sign = rangeSigns[language];
  if (!sign) return isOneMonth ? `${day}${language === 'de' ? '.' : ''}\u2013${to}` : `${from} \u2013 ${to}`;
  return `${from}${sign}${isOneMonth ? `${last.day}${language === 'ko' ? '일' : '日'}` : to}`;
}

/** Between two dates where a dash is not what people write. */
const rangeSigns: Partial<Record<TextLanguage, string>> = { zh: '至', ja: '\u301C', ko: '~' };

function dayWords({ year, month, day }: Day, language: TextLanguage): string {
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
