import { dateFormat } from '@/lib/i18n/dateFormat';
import { textMemory } from '@/lib/i18n/textMemory';
import type { UiLanguage } from '@/lib/model/settings';

export type Age = { key: 'justNow' | 'minutesAgo' | 'hoursAgo' | 'daysAgo'; count: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, as a key under `time` with its count. What lies ahead (a clock set back) is "just now". */
export function ageOf(at: string, now: string): Age {
  const passed = Date.parse(now) - Date.parse(at);
  if (passed < minute) return { key: 'justNow', count: 0 };
  if (passed < hour) return { key: 'minutesAgo', count: Math.floor(passed / minute) };
  if (passed < day) return { key: 'hoursAgo', count: Math.floor(passed / hour) };
  return { key: 'daysAgo', count: Math.floor(passed / day) };
}

/** `09:40`, on the 24-hour clock of a zone. */
export const clockTime = (at: string, zone: string): string =>
  dateFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(at));

/** `24 Nov`, and in Chinese month and day with their characters; with the year where it is not this year's. */
export function dayText(at: string, now: string, zone: string, language: UiLanguage): string {
  const isOtherYear = dayKey(at, zone).slice(0, 4) !== dayKey(now, zone).slice(0, 4);
  return dayTexts(`${at.slice(0, 16)} ${zone} ${language} ${isOtherYear}`, () => {
    const parts = dateFormat(language, {
      timeZone: zone,
      day: 'numeric',
      month: language === 'en' ? 'short' : 'long',
      ...(isOtherYear ? { year: 'numeric' } : {}),
    });
    if (language !== 'en') return parts.format(Date.parse(at));
    const named = Object.fromEntries(
      parts.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]),
    );
    return [named.day, named.month, named.year].filter(Boolean).join(' ');
  });
}

/** `11/24`, `24 Nov`: for the narrow column of a log. */
export function logDay(at: string, now: string, zone: string, language: UiLanguage): string {
  if (language === 'en') return dayText(at, now, zone, language);
  const [year, month, date] = dayKey(at, zone).split('-').map(Number);
  return dayKey(now, zone).startsWith(`${year}-`) ? `${month}/${date}` : `${year}/${month}`;
}

/** `Tue`, `周二`. */
export const weekdayText = (at: string, zone: string, language: UiLanguage): string =>
  dateFormat(language, { timeZone: zone, weekday: 'short' }).format(Date.parse(at));

/** `2026-11-24`: the day it is in a zone. */
export const dayKey = (at: string, zone: string): string =>
  dayKeys(`${at.slice(0, 16)} ${zone}`, () =>
    dateFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(Date.parse(at)),
  );

/** A table asks for the same days at every key. A day begins at a full minute in every zone, so that a minute has one. */
const dayKeys = textMemory();
const dayTexts = textMemory();

/** Days from today to the day of an instant, both in a zone: 0 today, 1 tomorrow, -1 yesterday. */
export const daysAhead = (at: string, now: string, zone: string): number =>
  Math.round((Date.parse(dayKey(at, zone)) - Date.parse(dayKey(now, zone))) / day);

/** `UTC−8`, `UTC+5:30`, with a real minus sign. */
export function offsetText(at: string, zone: string): string {
  const parts = dateFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    Date.parse(at),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace('GMT', 'UTC').replace(/\+0$/, '').replace('-', '−');
}
