import { nextGoodTime } from '../windows/nextGoodTime';
import type { DeskRow } from './deskRow';
import type { AroundOf } from './hours';

const hour = 3_600_000;

/**
 * "Later": their next good window after the one that is open now; where nobody knows their hours, three hours on. Always after `now`.
 * @returns the instant and the zone it is meant in; `zone` null: nobody knows theirs
 */
export function laterTime(
  now: string,
  row: DeskRow,
  aroundOf: AroundOf = () => ({}),
): { at: string; zone: string | null } {
  const { zone, zoneConfidence, market, channel } = row;
  const question = {
    zone,
    market,
    channel,
    confidence: zoneConfidence ?? ('guess' as const),
    ...aroundOf(row),
  };
  const first = nextGoodTime({ ...question, now });
  if (!first) return { at: new Date(Date.parse(now) + 3 * hour).toISOString(), zone };
  const next = first.at > now ? first : nextGoodTime({ ...question, now: first.closesAt });
  const at = next?.at ?? new Date(Date.parse(now) + 24 * hour).toISOString();
  return { at, zone: first.zone };
}
