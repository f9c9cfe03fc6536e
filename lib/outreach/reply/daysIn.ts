import { Temporal } from 'temporal-polyfill';
import type { Fact } from '../facts/fact';
import { sentencesOf, shortened } from './sentencesOf';

/** A day that is still ahead, as `2026-12-18`, and the sentence that names it. */
export type NamedDay = { day: string; words: string };

const most = 3;
/** What lies further ahead is no next step. */
const farthest = { days: 300 } as const;

/**
 * The days ahead that a reply names, earliest first, each once. A day without a year is the next such day, a weekday the next of its
 * name; what is over is left out. `came`: the day the reply came, on the creator's calendar.
 */
export function daysIn(own: string, facts: readonly Fact[], came: Temporal.PlainDate): NamedDay[] {
  const sentences = sentencesOf(own);
  const days = facts.flatMap(({ start, value }) => {
    const day = dayOf(value, came);
    const sentence = sentences.find((one) => start >= one.start && start < one.end);
    const isAhead =
      day !== null &&
      Temporal.PlainDate.compare(day, came) > 0 &&
      Temporal.PlainDate.compare(day, came.add(farthest)) < 0;
    return isAhead && sentence ? [{ day: day.toString(), words: shortened(sentence) }] : [];
  });
  return days
    .filter((one, index) => days.findIndex(({ day }) => day === one.day) === index)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, most);
}

function dayOf(value: Fact['value'], came: Temporal.PlainDate): Temporal.PlainDate | null {
  if (value.kind === 'weekday') {
    const ahead = (value.weekday - came.dayOfWeek + 7) % 7;
    return came.add({ days: ahead === 0 ? 7 : ahead });
  }
  if (value.kind !== 'date' || value.day === null) return null;
  const { month, day, year } = value;
  if (year !== null) return dateAt(year, month, day);
  const thisYear = dateAt(came.year, month, day);
  return thisYear && Temporal.PlainDate.compare(thisYear, came) > 0
    ? thisYear
    : dateAt(came.year + 1, month, day);
}

function dateAt(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null; // no such day in that year
  }
}
