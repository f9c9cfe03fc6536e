import { type TextLanguage, textLanguages } from '@/lib/model/message';
import { dateBoundAt, isBetween, listJoin, rangeJoin } from './dateWords';
import type { Day, Fact } from './fact';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from './monthNames';
import { hanNumber } from './numberWords';

type Said = { year?: string | undefined; month: string | number; day?: string | undefined };
type Groups = Record<string, string | undefined>;
type Reader = { pattern: RegExp; read: (groups: Groups) => Said[] };
type DateFact = Fact & { value: Fact['value'] & { kind: 'date' } };

/** These write the day before the month in figures; the others, American English with them, the month first. */
const dayFirst: readonly TextLanguage[] = ['es', 'fr', 'de'];

const digits = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** Between two days of one phrase; the name of the group that matched says what they are together. */
const join = `(?:(?<to>${rangeJoin})|(?<and>${listJoin}))`;

const eastAsian: Reader[] = [
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十])(?:(?<year>\\d{4}|二[〇零]\\S{2})\\s?[年년]\\s?)?(?<month>${digits})\\s?[月월]\\s?(?<day>${digits})\\s?[日号號일]?${join}(?:(?<year2>\\d{4})\\s?[年년]\\s?)?(?:(?<month2>${digits})\\s?[月월]\\s?)?(?<day2>${digits})\\s?[日号號일]`,
      'dgu',
    ),
    read: ({ year, year2, month = '', day, month2, day2 }) => [
      { year, month, day },
      { year: year2 ?? (isWrapped(month, month2) ? undefined : year), month: month2 ?? month, day: day2 },
    ],
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十])(?:(?<year>\\d{4}|二[〇零]\\S{2})\\s?[年년]\\s?)?(?<month>${digits})\\s?[月월]\\s?(?<day>${digits})\\s?[日号號일]`,
      'dgu',
    ),
    read: ({ year, month = '', day }) => [{ year, month, day }],
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十个個])(?:(?<year>\\d{4})\\s?[年년]\\s?)?(?<month>${digits})\\s?[月월](?!\\s?[\\d一二三四五六七八九十])`,
      'dgu',
    ),
    read: ({ year, month = '' }) => [{ year, month }],
  },
];

const iso: Reader = {
  pattern: /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/dgu,
  read: ({ year, month = '', day }) => [{ year, month, day }],
};

/** All dates of a half-width text: a day, a month, or all days from one to another. A date that no calendar has is none. */
export function findDates(text: string, language: TextLanguage): Fact[] {
  const found: DateFact[] = [];
  for (const { pattern, read } of readersOf[language])
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((one) => match.index < one.end && one.start < end)) continue;
      found.push(...factsOf(text, match, read, language));
    }
  const dates = ranged(
    text,
    found.sort((a, b) => a.start - b.start),
  ).map((fact) => ({
    ...fact,
    value: { ...fact.value, bound: dateBoundAt(text, fact, language) },
  }));
  const weekdays = findWeekdays(text, language).filter(
    (day) => !dates.some(({ start, end }) => day.start < end && start < day.end),
  );
  return [...dates, ...weekdays].sort((a, b) => a.start - b.start);
}

/** One day, two days of a list, each in its place, or a range as one. */
function factsOf(
  text: string,
  match: RegExpExecArray,
  read: Reader['read'],
  language: TextLanguage,
): DateFact[] {
  const [first, second] = read(match.groups ?? {}).map((said) => dayOf(said, language));
  const whole = { start: match.index, end: match.index + match[0].length };
  const fact = (range: { start: number; end: number }, day: Day, until: Day | null): DateFact => ({
    ...range,
    text: text.slice(range.start, range.end),
    value: { kind: 'date', ...day, until, bound: null },
  });
  if (!first || second === null) return [];
  if (!second) return [fact(whole, first, null)];
  const { to, and } = match.indices?.groups ?? {};
  const cut = to ?? and;
  if (!cut || (!and && to) || isBetween(text.slice(0, whole.start))) return [fact(whole, first, second)];
  return [
    fact({ start: whole.start, end: cut[0] }, first, null),
    fact({ start: cut[1], end: whole.end }, second, null),
  ];
}

const joins = new RegExp(`^[.]?${rangeJoin}$`, 'iu');
const lists = new RegExp(`^[.]?${listJoin}$`, 'iu');

/** Two whole dates with "to" between them are one range: "December 9 to December 11". */
function ranged(text: string, dates: readonly DateFact[]): DateFact[] {
  const result: DateFact[] = [];
  for (const fact of dates) {
    const last = result.at(-1);
    const gap = last ? text.slice(last.end, fact.start) : '';
    const isJoined = joins.test(gap) || (lists.test(gap) && isBetween(text.slice(0, last?.start ?? 0)));
    const isDays = last?.value.day != null && fact.value.day !== null;
    if (!last || !isJoined || !isDays || last.value.until || fact.value.until) {
      result.push(fact);
      continue;
    }
    const { year, month, day } = fact.value;
    const range = { start: last.start, end: fact.end };
    result[result.length - 1] = {
      ...range,
      text: text.slice(range.start, range.end),
      value: { ...last.value, until: { year, month, day } },
    };
  }
  return result;
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
  const article = '(?:el\\s|le\\s|the\\s|den\\s|dem\\s)?';
  const dayFirstRange = `(?<!\\d|\\d[.,])${day('day')}(?:${of}(?<month2>${month})${year.replace('year', 'year2')})?${join}${article}${day('day2')}${of}(?<month>${month})${year}`;
  const monthFirstRange = `(?<![\\p{L}])(?<month>${month})\\s${day('day')}${year}${join}(?:(?<month2>${month})\\s)?${day('day2')}(?!\\d)${year.replace('year', 'year2')}`;
  const readers: Reader[] = [
    {
      pattern: new RegExp(dayFirstRange, 'dgiu'),
      read: ({ year: y, year2, month: m = '', day: one, month2, day2 }) => [
        {
          year: year2 ?? (isWrapped(month2 ?? m, m, language) ? undefined : y),
          month: month2 ?? m,
          day: one,
        },
        { year: y, month: m, day: day2 },
      ],
    },
    {
      pattern: new RegExp(monthFirstRange, 'dgiu'),
      read: ({ year: y, year2, month: m = '', day: one, month2, day2 }) => [
        { year: y ?? (isWrapped(m, month2, language) ? undefined : year2), month: m, day: one },
        { year: year2 ?? (isWrapped(m, month2, language) ? undefined : y), month: month2 ?? m, day: day2 },
      ],
    },
    ...[
      `(?<!\\d|\\d[.,])${day('day')}${of}(?<month>${month})${year}`,
      ...(language === 'en'
        ? [`(?<![\\p{L}])(?<month>${month})\\s(?:the\\s)?${day('day')}(?!\\d)${year}`]
        : []),
    ].map(
      (source): Reader => ({
        pattern: new RegExp(source, 'dgiu'),
        read: ({ year: y, month: m = '', day: one }) => [{ year: y, month: m, day: one }],
      }),
    ),
  ];
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
  return new RegExp(`${before}(?<month>${full})(?:\\s(?:de\\s|del\\s)?(?<year>20\\d{2})(?!\\d))?`, 'dgiu');
}

/** 10/9 is 9 October where the month comes first, 10 September elsewhere; German also writes 9.10. with both points. */
function figures(language: TextLanguage): Reader[] {
  const read = ({ one = '', two = '', year }: Record<string, string | undefined>) => {
    const isDayFirst = (dayFirst.includes(language) || Number(one) > 12) && Number(two) <= 12;
    return [{ year: fullYear(year), month: isDayFirst ? two : one, day: isDayFirst ? one : two }];
  };
  const slashes =
    /(?<![\d/.,])(?!24\/7)(?<one>\d{1,2})\/(?<two>\d{1,2})(?![\d%])(?:\/(?<year>\d{4}|\d{2}))?/dgu;
  const points = /(?<![\d/.,])(?<one>\d{1,2})\.\s?(?<two>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2})(?!\d))?/dgu;
  const range =
    /(?<![\d/.,])(?<day>\d{1,2})\.\s?[-\u2013\u2014]\s?(?<day2>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4})(?!\d))?/dgu;
  const readRange: Reader['read'] = ({ day, day2, month = '', year }) => [
    { year, month, day },
    { year, month, day: day2 },
  ];
  return [
    { pattern: slashes, read },
    ...(language === 'de'
      ? [
          { pattern: range, read: readRange },
          { pattern: points, read },
        ]
      : []),
  ];
}

const fullYear = (year: string | undefined) => (year?.length === 2 ? `20${year}` : year);

/** Whether the second month lies in the next year: the year is said of one of both alone. */
function isWrapped(from: string, to: string | undefined, language?: TextLanguage): boolean {
  const month = (text: string) => (language ? monthOf(text, language) : numberOf(text));
  return to !== undefined && month(to) < month(from);
}

const numberOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : hanNumber(text));

function dayOf({ year, month, day }: Said, language: TextLanguage): Day | null {
  const value = {
    year: year ? numberOf(year) : null,
    month:
      typeof month === 'number'
        ? month
        : /\p{L}/u.test(month) && !/[一-十]/.test(month)
          ? monthOf(month, language)
          : numberOf(month),
    day: day ? numberOf(day) : null,
  };
  const isDay = value.day === null || (value.day >= 1 && value.day <= 31);
  return value.month >= 1 && value.month <= 12 && isDay ? value : null;
}

/** In the order in which they are tried: what was read once is not read again. */
const readersOf = Object.fromEntries(
  textLanguages.map((language) => [language, [iso, ...eastAsian, ...named(language), ...figures(language)]]),
) as Record<TextLanguage, Reader[]>;
