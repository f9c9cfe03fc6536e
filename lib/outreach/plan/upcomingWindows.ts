import type { Temporal } from 'temporal-polyfill';
import type { Hours } from '../windows/hoursOf';
import { type SpecialDays, type Stretch, windowsOn } from '../windows/stretches';

/** Nobody is planned for further ahead than this. */
const daysAhead = 120;

/** The windows of a place from a day on, in order. Days already worked out are remembered: thousands of deals share a few places. */
export function rememberingWindows(hours: Hours, special: SpecialDays) {
  const days = new Map<string, Stretch[]>();
  const on = (date: Temporal.PlainDate): Stretch[] => {
    const key = date.toString();
    const known = days.get(key) ?? windowsOn(date, hours, special);
    days.set(key, known);
    return known;
  };
  return function* from(first: Temporal.PlainDate): Generator<Stretch> {
    for (let day = 0; day <= daysAhead; day += 1) yield* on(first.add({ days: day }));
  };
}
