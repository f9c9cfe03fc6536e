import { Temporal } from 'temporal-polyfill';
import type { Hours } from './hoursOf';
import { zonedAt } from './localClock';
import { type SpecialDays, type Stretch, windowsOn } from './stretches';

/** So many days are looked through: two weeks of holidays leave one to find. */
const daysAhead = 21;

/** The window an instant lies in, and the first one that opens after it. */
export function windowsAround(
  now: Temporal.Instant,
  hours: Hours,
  special: SpecialDays = {},
): { current: Stretch | null; next: Stretch | null } {
  const at = now.epochMilliseconds;
  const today = zonedAt(now, hours.zone).toPlainDate();
  let current: Stretch | null = null;
  for (let day = 0; day <= daysAhead; day += 1) {
    for (const stretch of windowsOn(today.add({ days: day }), hours, special)) {
      if (stretch.from <= at && at < stretch.to) current = stretch;
      if (stretch.from > at) return { current, next: stretch };
    }
  }
  return { current, next: null };
}

export const instantOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 });
