import { Temporal } from 'temporal-polyfill';
import { AppError } from '@/lib/errors';

/**
 * The last moment of the day that is so many days after an instant, both as the calendar of a zone has them: a day there may have 23 or
 * 25 hours. @throws AppError `zone.unknown`
 */
export const endOfDayAfter = (instant: string, days: number, zone: string): string =>
  lastMomentOf(dayIn(instant, zone).add({ days }), zone);

/** The last moment of a day as typed (`2026-12-08`), or null where it is none. @throws AppError `zone.unknown` */
export function endOfDay(day: string, zone: string): string | null {
  dayIn('1970-01-01T00:00:00.000Z', zone);
  try {
    return lastMomentOf(Temporal.PlainDate.from(day), zone);
  } catch {
    return null; // half-typed
  }
}

/** A clock time of the day that is so many days before (or, negative, after) that of an instant; without one its first moment. */
export function onDayBefore(instant: string, days: number, zone: string, time?: string): string {
  const day = dayIn(instant, zone).subtract({ days });
  const at = time
    ? day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    : day.toZonedDateTime(zone);
  return at.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** Whole days from now to an instant by the calendar of a zone: 0 today, negative: late. */
export const daysUntil = (instant: string, now: string, zone: string): number =>
  dayIn(now, zone).until(dayIn(instant, zone), { largestUnit: 'day' }).days;

function dayIn(instant: string, zone: string): Temporal.PlainDate {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  } catch (cause) {
    throw new AppError('zone.unknown', { zone }, { cause });
  }
}

const lastMomentOf = (day: Temporal.PlainDate, zone: string): string =>
  day
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 });
