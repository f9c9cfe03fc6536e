import { Temporal } from 'temporal-polyfill';
import type { Shop } from '@/lib/model/shop';

type Reset = Pick<Shop, 'zone' | 'resetDay' | 'resetHour'>;

/** The shop's week an instant lies in, UTC: from the last reset (included) to the next (not included). Weeks with a change of clocks are an hour shorter or longer. */
export function weekOf(at: string, { zone, resetDay, resetHour }: Reset): { from: string; to: string } {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const back = (local.dayOfWeek - resetDay + 7) % 7;
  const day = local.toPlainDate().subtract({ days: back });
  const resetOn = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: resetHour }) });
  const isBefore = Temporal.ZonedDateTime.compare(local, resetOn(day)) < 0;
  const first = isBefore ? day.subtract({ days: 7 }) : day;
  return { from: instant(resetOn(first)), to: instant(resetOn(first.add({ days: 7 }))) };
}

const instant = (at: Temporal.ZonedDateTime): string =>
  at.toInstant().toString({ fractionalSecondDigits: 3 });
