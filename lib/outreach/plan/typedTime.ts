import { Temporal } from 'temporal-polyfill';

/** A day and a clock time as typed, in a zone; null where it is no day or time. A time that the clock skips is the next one there is. */
export function instantOf(day: string, time: string, zone: string): string | null {
  try {
    const at = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from(time),
    });
    return at.toInstant().toString({ fractionalSecondDigits: 3 });
  } catch {
    return null; // half-typed
  }
}

/** `2026-11-27` and `09:00` of an instant, as date and time fields want them. */
export function fieldsOf(instant: string, zone: string): { day: string; time: string } {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { day: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
