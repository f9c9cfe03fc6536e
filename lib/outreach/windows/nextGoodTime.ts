import { Temporal } from 'temporal-polyfill';
import { hoursOf } from './hoursOf';
import { zonedAt } from './localClock';
import { instantOf, windowsAround } from './upcoming';
import type { WindowQuestion } from './windowState';

/** When to write: the instant, until when it is good, and the zone it is meant in. */
export type GoodTime = { at: string; closesAt: string; zone: string; safe: boolean };

/**
 * The first good moment from now on: now itself while a window is open. null: neither zone nor market is known, or no window opens in three weeks.
 * @throws AppError `zone.unknown` where the zone given does not exist.
 */
export function nextGoodTime({
  now,
  zone,
  market,
  channel,
  confidence,
  isHoliday,
  isWorkday,
  own,
}: WindowQuestion): GoodTime | null {
  const instant = Temporal.Instant.from(now);
  if (zone !== null) zonedAt(instant, zone);
  const hours = hoursOf(zone, market, channel, confidence, own);
  if (!hours) return null;

  const { current, next } = windowsAround(instant, hours, { isHoliday, isWorkday });
  const stretch = current ?? next;
  if (!stretch) return null;
  return {
    at: instantOf(Math.max(stretch.from, instant.epochMilliseconds)),
    closesAt: instantOf(stretch.to),
    zone: hours.zone,
    safe: hours.isSafe,
  };
}
