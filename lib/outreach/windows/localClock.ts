import { Temporal } from 'temporal-polyfill';
import { AppError } from '@/lib/errors';

/** A clock on somebody's wall. */
export type LocalClock = {
  /** `HH:MM`, 24 hours. */
  time: string;
  /** ISO weekday: 1 Monday … 7 Sunday. */
  weekday: number;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Minutes since midnight as the clock shows them, 0 to 1439. */
  minute: number;
};

/** What the clock shows in a zone at an instant. @throws AppError `zone.unknown` where no such zone exists. */
export function localClock(now: Temporal.Instant | string, zone: string): LocalClock {
  const { hour, minute, dayOfWeek, year, month, day } = zonedAt(now, zone);
  return {
    time: `${twoDigits(hour)}:${twoDigits(minute)}`,
    weekday: dayOfWeek,
    date: Temporal.PlainDate.from({ year, month, day }).toString(),
    minute: hour * 60 + minute,
  };
}

/** An instant in a zone of the IANA list; offsets such as `+08:00` are none: they know no summer. */
export function zonedAt(now: Temporal.Instant | string, zone: string): Temporal.ZonedDateTime {
  const instant = Temporal.Instant.from(now);
  if (!/^[A-Za-z]/.test(zone)) throw new AppError('zone.unknown', { zone });
  try {
    return instant.toZonedDateTimeISO(zone);
  } catch (cause) {
    throw new AppError('zone.unknown', { zone }, { cause });
  }
}

/** Whether this computer has data of a zone: an old browser lacks the newest ones. */
export function isZoneKnown(zone: string): boolean {
  const known = zonesAsked.get(zone) ?? hasData(zone);
  zonesAsked.set(zone, known);
  return known;
}

/** What a computer has does not change while a page is open. */
const zonesAsked = new Map<string, boolean>();

function hasData(zone: string): boolean {
  try {
    zonedAt('2026-01-01T00:00:00Z', zone);
    return true;
  } catch {
    return false;
  }
}

/** The zone where this computer has data of it, else null: then somebody has to be told. */
export const knownZone = (zone: string | null | undefined): string | null =>
  zone && isZoneKnown(zone) ? zone : null;

const twoDigits = (value: number) => String(value).padStart(2, '0');
