import type { Creator } from '@/lib/model/creator';
import { onDayBefore } from '@/lib/pipeline/contentDays';
import { nextGoodTime } from './windows/nextGoodTime';

/** Five days before content is due (three at the latest), the day before, and the day after. */
const reminderDays = [
  ['contentSoon', 5, 3],
  ['contentTomorrow', 1, 1],
  ['contentLate', -1, -1],
] as const;
export type ContentReminder = { kind: (typeof reminderDays)[number][0]; dueAt: string };

/** A market's days to write may be three of a week: so many days are looked back through for one. */
const daysBack = 6;

/**
 * When to remind somebody of content: in the first good moment of that day in their time; where it has none, of the days until the latest
 * that will do, else of the nearest day before. Once it is late: in the first good moment from the day after on. Where no window is known: at nine on the clock the due day was counted by.
 * What lies behind us is left out, but never the last: whoever is late is reminded, if not then, now.
 * @param zone the zone the due day was counted in
 */
export function contentReminders(
  dueAt: string,
  zone: string,
  creator: Pick<Creator, 'zone' | 'country'>,
  now: string,
): ContentReminder[] {
  return reminderDays.flatMap(([kind, days, latest]): ContentReminder[] => {
    const nine = onDayBefore(dueAt, days, zone, '09:00');
    if (kind === 'contentLate') {
      const from = later(onDayBefore(dueAt, days, zone), now);
      return [{ kind, dueAt: goodTime(from, creator) ?? later(nine, now) }];
    }
    const at = goodTimeBy(dueAt, days, latest, zone, creator) ?? nine;
    return at < now ? [] : [{ kind, dueAt: at }];
  });
}

function goodTimeBy(
  dueAt: string,
  days: number,
  latest: number,
  zone: string,
  creator: Pick<Creator, 'zone' | 'country'>,
): string | null {
  const end = onDayBefore(dueAt, latest - 1, zone);
  for (let back = 0; back <= daysBack; back++) {
    const good = goodTime(onDayBefore(dueAt, days + back, zone), creator);
    if (good !== null && good < end) return good;
  }
  return null;
}

function goodTime(from: string, { zone, country }: Pick<Creator, 'zone' | 'country'>): string | null {
  const good = nextGoodTime({
    now: from,
    zone: zone?.id ?? null,
    market: zone?.market ?? country,
    channel: 'email',
    confidence: zone?.confidence ?? 'guess',
  });
  return good?.at ?? null;
}

const later = (a: string, b: string): string => (a > b ? a : b);
