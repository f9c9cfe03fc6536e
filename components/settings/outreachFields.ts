import { type ClockRange, rangeSchema } from '@/lib/model/hours';
import { sequenceDaysSchema } from '@/lib/model/outreachRules';
import type { MinuteRange } from '@/lib/outreach/windows/minutes';

/** `3, 7, 14` as typed, with commas of either script; null: no rising whole numbers. Empty: no follow-ups. */
export function daysOf(text: string): number[] | null {
  const words = text.split(/[,\uFF0C\u3001\s]+/).filter(Boolean);
  if (!words.every((word) => /^\d{1,3}$/.test(word))) return null;
  return sequenceDaysSchema.safeParse(words.map(Number)).data ?? null;
}

/** `9:00-11:00, 13:30–15:00` as typed; null: something in it is no range of clock times. */
export function rangesOfText(text: string): ClockRange[] | null {
  const ranges = text
    .split(/[,\uFF0C\u3001;]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(rangeOf);
  return ranges.every((range) => range !== null) ? ranges : null;
}

function rangeOf(text: string): ClockRange | null {
  const [, start = '', end = ''] =
    /^(\d{1,2}[:\uFF1A]\d{2})\s*[-\u2013\u2014~\uFF5E]\s*(\d{1,2}[:\uFF1A]\d{2})$/.exec(text) ?? [];
  const range = { start: clockOf(start), end: clockOf(end) };
  return range.start !== range.end && rangeSchema.safeParse(range).success ? range : null;
}

const clockOf = (typed: string): string => typed.replace('\uFF1A', ':').padStart(5, '0');

export const textOfRanges = (ranges: readonly ClockRange[]): string =>
  ranges.map(({ start, end }) => `${start}\u2013${end}`).join(', ');

/** Minutes of a day as one reads them; quiet hours over midnight, which are two ranges, are one again. */
export function textOfMinutes(ranges: readonly MinuteRange[]): string {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first && last && first !== last && first.from === 0 && last.to === 1440)
    return textOfRanges([
      ...ranges.slice(1, -1).map(clocks),
      { start: clock(last.from), end: clock(first.to) },
    ]);
  return textOfRanges(ranges.map(clocks));
}

const clocks = ({ from, to }: MinuteRange): ClockRange => ({ start: clock(from), end: clock(to % 1440) });
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
