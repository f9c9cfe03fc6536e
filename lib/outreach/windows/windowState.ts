import { Temporal } from 'temporal-polyfill';
import type { ZoneFinding } from '@/lib/model/creator';
import type { Channel } from '@/lib/model/message';
import type { OwnHours } from '@/lib/model/outreachRules';
import { type Hours, type HoursReason, hoursOf } from './hoursOf';
import { type LocalClock, localClock, zonedAt } from './localClock';
import { holds, type MinuteRange, united } from './minutes';
import { minutesOn, type SpecialDays, type Stretch, windowsOn } from './stretches';
import { instantOf, windowsAround } from './upcoming';

export type WindowQuestion = {
  now: Temporal.Instant | string;
  /** null: not known. Never replaced by some other zone. */
  zone: string | null;
  /** ISO 3166 code of the creator's country; null or one without a pack: the hours that most packs have. */
  market: string | null;
  channel: Channel;
  confidence: ZoneFinding['confidence'];
  /** The brand's own hours. */
  own?: readonly OwnHours[] | undefined;
} & SpecialDays;

/** Minutes of the creator's local day as the clock shows them, for the strip under the clock. */
export type DayStrip = { nights: MinuteRange[]; windows: MinuteRange[]; nowMinute: number };

export type WindowState = {
  /** What the creator's clock shows; null where the zone is not known. */
  local: LocalClock | null;
  /** `soon`: opens within the hour. `night`: quiet hours. `unknown`: no zone. */
  state: 'open' | 'soon' | 'closed' | 'night' | 'unknown';
  /** When the open window closes; null while none is open. */
  closesAt: string | null;
  /** When the next window after this moment opens. */
  opensAt: string | null;
  strip: DayStrip | null;
  /** The hours are the safe ones, since the zone is a guess or unknown. */
  safe: boolean;
  /** The safe hours, in the zone they are meant in; null where the zone is surely known, or nothing is. */
  safeHours: { zone: string; from: number; to: number } | null;
  /** Holidays (`YYYY-MM-DD`, theirs) from today to the next opening that took a window away, in order. */
  skipped: string[];
  reasons: HoursReason[];
};

const soon = 60 * 60_000;

/** How good a moment is to write to somebody. @throws AppError `zone.unknown` where the zone given does not exist. */
export function windowState(question: WindowQuestion): WindowState {
  const { zone, market, channel, confidence, own } = question;
  const now = Temporal.Instant.from(question.now);
  const local = zone === null ? null : localClock(now, zone);
  const hours = hoursOf(zone, market, channel, confidence, own);
  if (!hours) return { ...nothingKnown, skipped: [], reasons: [] };

  const { current, next } = windowsAround(now, hours, question);
  const opensAt = next && instantOf(next.from);
  const safe = {
    safe: hours.isSafe,
    safeHours: safeHoursOf(hours),
    skipped: skippedUntil(now, next ?? current, hours, question),
  };
  if (zone === null || local === null) {
    return { ...nothingKnown, ...safe, opensAt, reasons: [...hours.reasons] };
  }
  return {
    ...safe,
    local,
    state: stateOf(now, local, hours, current, next),
    closesAt: current && instantOf(current.to),
    opensAt,
    strip: stripOf(now, zone, local, hours, question),
    reasons: reasonsFor(local, hours, question),
  };
}

const nothingKnown = {
  local: null,
  state: 'unknown',
  closesAt: null,
  opensAt: null,
  strip: null,
  safe: true,
  safeHours: null,
} as const;

function stateOf(
  now: Temporal.Instant,
  local: LocalClock,
  hours: Hours,
  current: Stretch | null,
  next: Stretch | null,
): WindowState['state'] {
  if (holds(hours.quiet, local.minute)) return 'night';
  if (current) return 'open';
  return next && next.from - now.epochMilliseconds <= soon ? 'soon' : 'closed';
}

function stripOf(
  now: Temporal.Instant,
  zone: string,
  local: LocalClock,
  hours: Hours,
  special: SpecialDays,
): DayStrip {
  const today = zonedAt(now, zone).toPlainDate();
  const windows = united(minutesOn(today, zone, windowsOn(today, hours, special)));
  return { nights: hours.quiet.map((range) => ({ ...range })), windows, nowMinute: local.minute };
}

/** Days of rest between now and the next opening on which there would have been a window. */
function skippedUntil(
  now: Temporal.Instant,
  next: Stretch | null,
  hours: Hours,
  special: SpecialDays,
): string[] {
  const skipped: string[] = [];
  if (!next) return skipped;
  const last = zonedAt(instantOf(next.from), hours.zone).toPlainDate();
  for (
    let day = zonedAt(now, hours.zone).toPlainDate();
    Temporal.PlainDate.compare(day, last) < 0;
    day = day.add({ days: 1 })
  ) {
    const lost = special.isHoliday?.(day.toString()) ? windowsOn(day, hours).at(-1) : undefined;
    if (lost && lost.to > now.epochMilliseconds) skipped.push(day.toString());
  }
  return skipped;
}

function safeHoursOf({ isSafe, windows, zone }: Hours): WindowState['safeHours'] {
  const [first] = windows;
  return isSafe && first ? { zone, ...first } : null;
}

function reasonsFor(local: LocalClock, hours: Hours, special: SpecialDays): HoursReason[] {
  const reasons = [...hours.reasons];
  if (holds(hours.quiet, local.minute)) reasons.push(hours.quietReason);
  const custom = { basis: 'convention', source: null, asOf: null } as const;
  if (hours.weekend.includes(local.weekday) && !special.isWorkday?.(local.date))
    reasons.push({ rule: 'weekend', ...custom });
  if (special.isHoliday?.(local.date)) reasons.push({ rule: 'holiday', ...custom });
  return reasons;
}
