import { type TextLanguage, textLanguages } from '@/lib/model/message';
import type { Fact } from './fact';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from './monthNames';
import { hanNumber } from './numberWords';

type Day = { year?: string | undefined; month: string | number; day?: string | undefined };
type Reader = { pattern: RegExp; read: (groups: Record<string, string | undefined>) => Day[] };

/** These write the day before the month in figures; the others, American English with them, the month first. */
const dayFirst: readonly TextLanguage[] = ['es', 'fr', 'de'];

const digits = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const dash = '\\s?(?:[-\u2013\u2014~\u301C\uFF5E至到]|から|부터|~)\\s?';

const eastAsian: Reader[] = [
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十])(?:(?<year>\\d{4}|二[〇零]\\S{2})\\s?[年년]\\s?)?(?<month>${digits})\\s?[月월]\\s?(?<day>${digits})\\s?[日号號일]?${dash}(?:(?<month2>${digits})\\s?[月월]\\s?)?(?<day2>${digits})\\s?[日号號일]`,
      'gu',
    ),
    read: ({ year, month = '', day, month2, day2 }) => [
      { year, month, day },
      { year, month: month2 ?? month, day: day2 },
    ],
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十])(?:(?<year>\\d{4}|二[〇零]\\S{2})\\s?[年년]\\s?)?(?<month>${digits})\\s?[月월]\\s?(?<day>${digits})\\s?[日号號일]`,
      'gu',
    ),
    read: ({ year, month = '', day }) => [{ year, month, day }],
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十个個])(?:(?<year>\\d{4})\\s?[年년]\\s?)?(?<month>${digits})\\s?[月월](?!\\s?[\\d一二三四五六七八九十])`,
      'gu',
    ),
    read: ({ year, month = '' }) => [{ year, month }],
  },
];

const iso: Reader = {
  pattern: /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu,
  read: ({ year, month = '', day }) => [{ year, month, day }],
};

/** All dates of a half-width text. A date that no calendar has is none. */
export function findDates(text: string, language: TextLanguage): Fact[] {
  const found: Fact[] = [];
  for (const { pattern, read } of readersOf[language])
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ start, end }) => range.start < end && start < range.end)) continue;
      const days = read(match.groups ?? {}).map((day) => dateOf(day, language));
      for (const value of days) if (value) found.push({ ...range, text: match[0], value });
    }
  return [...found, ...findWeekdays(text, language)].sort((a, b) => a.start - b.start);
}

function findWeekdays(text: string, language: TextLanguage): Fact[] {
  return [...text.matchAll(weekdayPattern(language))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: { kind: 'weekday', weekday: weekdayOf(match[0], language) },
  }));
}

function named(language: TextLanguage): Reader[] {
  const month = monthPattern(language);
  if (!month) return [];
  const year = '(?:,?\\s(?:de\\s|del\\s)?(?<year>20\\d{2})(?!\\d))?';
  const day = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th|er|\\.)?`;
  const of = "\\s?(?:of\\s|de\\s|d[e’']\\s?)?";
  const to = '(?:\\s?[-\u2013\u2014]\\s?|\\s(?:to|and|al?|y|au|et|bis|und|through|until)\\s)';
  const readers = [
    `(?<!\\d|\\d[.,])${day('day')}(?:${of}(?<month2>${month}))?${to}(?:el\\s|le\\s)?${day('day2')}${of}(?<month>${month})${year}`,
    `(?<![\\p{L}])(?<month>${month})\\s${day('day')}${to}(?:(?<month2>${month})\\s)?${day('day2')}(?!\\d)${year}`,
    `(?<!\\d|\\d[.,])${day('day')}${of}(?<month>${month})${year}`,
    ...(language === 'en'
      ? [`(?<![\\p{L}])(?<month>${month})\\s(?:the\\s)?${day('day')}(?!\\d)${year}`]
      : []),
  ].map(
    (source): Reader => ({
      pattern: new RegExp(source, 'giu'),
      read: ({ year: y, month: m = '', day: one, month2, day2 }) => [
        { year: y, month: month2 && source.startsWith('(?<!\\d') ? month2 : m, day: one },
        ...(day2
          ? [{ year: y, month: month2 && !source.startsWith('(?<!\\d') ? month2 : m, day: day2 }]
          : []),
      ],
    }),
  );
  return [
    ...readers,
    { pattern: monthAlone(month, language), read: ({ year: y, month: m = '' }) => [{ year: y, month: m }] },
  ];
}

/** Without a day only a full name is a month, and "May", "March" and "mars" only where a preposition makes them one. */
function monthAlone(month: string, language: TextLanguage): RegExp {
  const full = month.replace(
    /\|?(?<=[|:])(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|ene|abr|may|ago|dic|janv|févr|fév|avr|juil|mär|okt|dez)(?=[|)])/g,
    '',
  );
  const before =
    language === 'en'
      ? '(?<=(?<![\\p{L}])(?:in|by|of|until|till|since|from|this|next|last|late|early|mid|before|after|during|end)[\\s-](?:of\\s)?)'
      : '(?<![\\p{L}])';
  return new RegExp(`${before}(?<month>${full})(?:\\s(?:de\\s|del\\s)?(?<year>20\\d{2})(?!\\d))?`, 'giu');
}

/** 10/9 is 9 October where the month comes first, 10 September elsewhere; German also writes 9.10. with both points. */
function figures(language: TextLanguage): Reader[] {
  const read = ({ one = '', two = '', year }: Record<string, string | undefined>) => {
    const isDayFirst = (dayFirst.includes(language) || Number(one) > 12) && Number(two) <= 12;
    return [{ year: fullYear(year), month: isDayFirst ? two : one, day: isDayFirst ? one : two }];
  };
  const slashes =
    /(?<![\d/.,])(?!24\/7)(?<one>\d{1,2})\/(?<two>\d{1,2})(?![\d%])(?:\/(?<year>\d{4}|\d{2}))?/gu;
  const points = /(?<![\d/.,])(?<one>\d{1,2})\.\s?(?<two>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2})(?!\d))?/gu;
  return [{ pattern: slashes, read }, ...(language === 'de' ? [{ pattern: points, read }] : [])];
}

const fullYear = (year: string | undefined) => (year?.length === 2 ? `20${year}` : year);

function dateOf({ year, month, day }: Day, language: TextLanguage): Fact['value'] | null {
  const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : hanNumber(text));
  const value = {
    kind: 'date' as const,
    year: year ? number(year) : null,
    month:
      typeof month === 'number'
        ? month
        : /\p{L}/u.test(month) && !/[一-十]/.test(month)
          ? monthOf(month, language)
          : number(month),
    day: day ? number(day) : null,
  };
  const isDay = value.day === null || (value.day >= 1 && value.day <= 31);
  return value.month >= 1 && value.month <= 12 && isDay ? value : null;
}

/** In the order in which they are tried: what was read once is not read again. */
const readersOf = Object.fromEntries(
  textLanguages.map((language) => [language, [iso, ...eastAsian, ...named(language), ...figures(language)]]),
) as Record<TextLanguage, Reader[]>;
