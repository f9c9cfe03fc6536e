import { Temporal } from 'temporal-polyfill';
import type { PipelineRow } from '@/lib/store';

/** `near`: not by their day, but found in spite of how they are spelled. */
export type DueGroup = 'due' | 'week' | 'later' | 'near';
/** Instants, ISO 8601 UTC, as they compare with a row's. */
export type DayEnds = { today: string; week: string };

/** The end of today and of this week (Sunday) for the person, in their own zone: days there may have 23 or 25 hours. */
export function dayEnds(now: string, zone: string): DayEnds {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const startOf = (day: Temporal.PlainDate) =>
    day.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'millisecond' });
  return {
    today: startOf(today.add({ days: 1 })),
    week: startOf(today.add({ days: 8 - today.dayOfWeek })),
  };
}

/** What is late counts as due; what has no day comes later. */
export function dueGroupOf(
  { nextAction }: Pick<PipelineRow, 'nextAction'>,
  { today, week }: DayEnds,
): DueGroup {
  const dueAt = nextAction?.dueAt;
  if (!dueAt || dueAt >= week) return 'later';
  return dueAt < today ? 'due' : 'week';
}
