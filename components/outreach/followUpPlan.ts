import { Temporal } from 'temporal-polyfill';
import type { Channel, Message } from '@/lib/model/message';

/** Days after the first, second and third text of a series: the third, seventh and fourteenth day. A direct message has one follow-up. */
const daysUntilNext: Record<Channel, readonly number[]> = {
  email: [3, 4, 7],
  tiktokDm: [3],
  instagramDm: [3],
  whatsapp: [3],
};

/**
 * When to write again at the earliest: the beginning of that day in their zone. null: the series is over and the next move is theirs.
 * A series begins anew with every reply.
 * @param sent what was sent, the text of now included, in any order
 */
export function nextFollowUp(
  sent: readonly Pick<Message, 'sentAt' | 'channel'>[],
  lastReplyAt: string | null,
  zone: string,
): string | null {
  const series = sent
    .filter(({ sentAt }) => sentAt !== null && (lastReplyAt === null || sentAt > lastReplyAt))
    .sort((a, b) => (a.sentAt! < b.sentAt! ? -1 : 1));
  const last = series.at(-1);
  const days = last && daysUntilNext[last.channel][series.length - 1];
  if (!days || !last.sentAt) return null;
  return dayAfter(last.sentAt, days, zone);
}

function dayAfter(instant: string, days: number, zone: string): string {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().add({ days });
  return toInstant(day.toZonedDateTime(zone));
}

/** A day and a clock time as typed, in a zone; null where it is no day or time. A time that the clock skips is the next one there is. */
export function instantOf(day: string, time: string, zone: string): string | null {
  try {
    const at = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from(time),
    });
    return toInstant(at);
  } catch {
    return null; // half-typed
  }
}

/** `2026-11-27` and `09:00` of an instant, as date and time fields want them. */
export function fieldsOf(instant: string, zone: string): { day: string; time: string } {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { day: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** Instants are kept with milliseconds. */
const toInstant = (at: Temporal.ZonedDateTime): string =>
  at.toInstant().toString({ fractionalSecondDigits: 3 });
