import { Temporal } from 'temporal-polyfill';
import { marketOf } from '@/lib/markets';
import type { OwnHours } from '@/lib/model/outreachRules';
import { localClock, zonedAt } from '../windows/localClock';
import { nextGoodTime } from '../windows/nextGoodTime';
import type { SpecialDays } from '../windows/stretches';
import type { DeskRow } from './deskRow';

/** Milliseconds since 1970: from (included) to (not included). */
export type Span = { from: number; to: number; isSafe: boolean };
/** What holds for a row beside its market's hours: days off, and the brand's own hours. */
export type AroundOf = (
  row: Pick<DeskRow, 'market' | 'brandId'>,
) => SpecialDays & { own?: readonly OwnHours[] | undefined };

/** All that somebody's hours hang on. */
export type HoursRow = Pick<DeskRow, 'zone' | 'zoneConfidence' | 'market' | 'channel' | 'brandId'>;

export type Hours = {
  /** The first window that is not over at an instant; it may begin before it. null: nothing is known of their hours, or none opens. */
  windowFrom: (row: HoursRow, at: number) => Span | null;
  /** Their working day that goes on now, or the next one. null: no zone. */
  workday: (row: HoursRow) => Omit<Span, 'isSafe'> | null;
  /** `09:40` on their wall; null: no zone. */
  clock: (row: HoursRow) => string | null;
};

/** For countries we hold no pack of. */
const usual = { start: '09:00', end: '18:00', days: [1, 2, 3, 4, 5] };
const daysAhead = 14;

/**
 * The hours of everybody on the desk at one moment. People who share zone, market, channel and confidence share their windows, so that
 * five thousand rows ask for a few dozen.
 */
export function hoursAt(now: string, aroundOf: AroundOf = () => ({})): Hours {
  const start = Date.parse(now);
  const windows = new Map<string, { spans: Span[]; isOver: boolean }>();
  const days = new Map<string, ReturnType<Hours['workday']>>();
  const clocks = new Map<string, string | null>();

  function windowFrom(row: HoursRow, at: number): Span | null {
    const { zone, zoneConfidence, market, channel, brandId } = row;
    const confidence = zoneConfidence ?? 'guess';
    const key = `${zone} ${market} ${channel} ${confidence === 'guess'} ${brandId}`;
    const known = kept(windows, key, () => ({ spans: [], isOver: false }));
    for (;;) {
      const found = known.spans.find(({ to }) => to > at);
      if (found || known.isOver) return found ?? null;
      const from = Temporal.Instant.fromEpochMilliseconds(known.spans.at(-1)?.to ?? start);
      const good = orNull(() =>
        nextGoodTime({ now: from, zone, market, channel, confidence, ...aroundOf(row) }),
      );
      if (good)
        known.spans.push({ from: Date.parse(good.at), to: Date.parse(good.closesAt), isSafe: good.safe });
      else known.isOver = true;
    }
  }

  return {
    windowFrom,
    workday: ({ zone, market, brandId }) =>
      zone === null
        ? null
        : kept(days, `${zone} ${market} ${brandId}`, () =>
            orNull(() =>
              workdayOf(start, zone, market, aroundOf({ market, ...(brandId ? { brandId } : {}) })),
            ),
          ),
    clock: ({ zone }) =>
      zone === null ? null : kept(clocks, zone, () => orNull(() => localClock(now, zone).time)),
  };
}

function workdayOf(now: number, zone: string, market: string | null, special: SpecialDays) {
  const { start, end, days } = marketOf(market)?.workHours ?? usual;
  const today = zonedAt(Temporal.Instant.fromEpochMilliseconds(now), zone).toPlainDate();
  const at = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const date = today.add({ days: ahead });
    if (!days.includes(date.dayOfWeek) || special.isHoliday?.(date.toString())) continue;
    const to = at(date, end);
    if (to > now) return { from: at(date, start), to };
  }
  return null;
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}

/** A zone that does not exist, from somebody's file, must not close the desk for everybody else. */
function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
