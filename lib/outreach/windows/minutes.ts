import type { ClockRange } from '@/lib/model/hours';

/** Minutes of a day as the clock shows them: from (included) to (not included), 0 to 1440. */
export type MinuteRange = { from: number; to: number };

export const dayLength = 1440;

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** A range of a day; one over midnight is two. */
export function rangesOf({ start, end }: Pick<ClockRange, 'start' | 'end'>): MinuteRange[] {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  if (from < to) return [{ from, to }];
  return [
    { from: 0, to },
    { from, to: dayLength },
  ].filter((range) => range.from < range.to);
}

/** Sorted, and what touches or overlaps made one. */
export function united(ranges: readonly MinuteRange[]): MinuteRange[] {
  const result: MinuteRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}

/** What is left of ranges where others are taken out. */
export function without(ranges: readonly MinuteRange[], taken: readonly MinuteRange[]): MinuteRange[] {
  return taken.reduce<MinuteRange[]>(
    (left, { from, to }) =>
      left
        .flatMap((range) => [
          { from: range.from, to: Math.min(range.to, from) },
          { from: Math.max(range.from, to), to: range.to },
        ])
        .filter((range) => range.from < range.to),
    united(ranges),
  );
}

export const holds = (ranges: readonly MinuteRange[], minute: number): boolean =>
  ranges.some(({ from, to }) => minute >= from && minute < to);
