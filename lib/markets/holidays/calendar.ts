import { Temporal } from 'temporal-polyfill';
import type { DayOverride } from '@/lib/model/outreachRules';
import { chinaNotices, notInChina } from './china';
import { chineseNames } from './chineseNames';

/** The generated file: name of the holiday → its days, `2026-11-26 2027-11-25`, for each country. Days outside `from`–`to` are not known. */
export type HolidayFile = {
  source: string;
  licence: string;
  from: string;
  to: string;
  countries: Record<string, Record<string, string>>;
};

/** One day that is not like its weekday; `name` as the source has it, or what a person wrote. */
export type SpecialDay = {
  date: string;
  kind: 'off' | 'work';
  name: string;
  from: 'source' | 'notice' | 'person';
};

/** What is known of a country's days off. */
export type Calendar = {
  /** Whether a day (`YYYY-MM-DD`) is a public holiday. */
  isHoliday: (date: string) => boolean;
  /** A weekend day that is worked for a bridge day. */
  isWorkday: (date: string) => boolean;
  nameOf: (date: string, language: 'en' | 'zh-CN') => string | null;
  days: readonly SpecialDay[];
};

/** A country's special days: the source's, for China the notices' of the State Council in their place, and last what a person changed. */
export function calendarOf(
  file: HolidayFile,
  country: string | null,
  overrides: readonly DayOverride[] = [],
): Calendar {
  const code = country?.toUpperCase() ?? '';
  const days = new Map<string, SpecialDay>();
  for (const day of [...sourceDays(file, code), ...(code === 'CN' ? noticeDays() : [])])
    days.set(day.date, day);
  for (const { country: of, date, kind, name } of overrides) {
    if (of !== code) continue;
    if (kind === 'off') days.set(date, { date, kind, name, from: 'person' });
    else days.set(date, { date, kind, name: name || (days.get(date)?.name ?? ''), from: 'person' });
  }
  return {
    isHoliday: (date) => days.get(date)?.kind === 'off',
    isWorkday: (date) => days.get(date)?.kind === 'work',
    nameOf(date, language) {
      const name = days.get(date)?.name;
      if (name === undefined) return null;
      return language === 'zh-CN' ? (chineseNames[`${code} ${name}`] ?? chineseNames[name] ?? name) : name;
    },
    days: [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1)),
  };
}

function sourceDays({ countries }: HolidayFile, code: string): SpecialDay[] {
  return Object.entries(countries[code] ?? {}).flatMap(([name, dates]) =>
    dates
      .split(' ')
      .filter((date) => code !== 'CN' || (!chinaNotices[date.slice(0, 4)] && !notInChina.includes(name)))
      .map((date): SpecialDay => ({ date, kind: 'off', name, from: 'source' })),
  );
}

function noticeDays(): SpecialDay[] {
  return Object.values(chinaNotices).flatMap(({ source, off, work }) => [
    ...work.split(' ').map((date): SpecialDay => ({ date, kind: 'work', name: source, from: 'notice' })),
    ...Object.entries(off).flatMap(([name, range]) =>
      daysOf(range).map((date): SpecialDay => ({ date, kind: 'off', name, from: 'notice' })),
    ),
  ]);
}

function daysOf(range: string): string[] {
  const [first = '', last = ''] = range.split('/');
  const days: string[] = [];
  for (
    let day = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  )
    days.push(day.toString());
  return days;
}
