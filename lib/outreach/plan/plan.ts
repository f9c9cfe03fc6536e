import type { ZoneFinding } from '@/lib/model/creator';
import type { SequenceEnd } from '@/lib/model/deal';
import type { Channel } from '@/lib/model/message';
import type { OutreachRules } from '@/lib/model/outreachRules';
import type { Step } from '@/lib/model/task';
import { type Hours, hoursOf } from '../windows/hoursOf';
import { kindOfChannel } from '../windows/kindOfChannel';
import { isZoneKnown, zonedAt } from '../windows/localClock';
import { type SpecialDays, type Stretch, windowsOn } from '../windows/stretches';
import { instantOf } from '../windows/upcoming';
import { betweenChannels } from './otherChannel';
import { type Slots, slots } from './slots';
import { rememberingWindows } from './upcomingWindows';

/** Something sent to a creator, or set to be. */
export type Contact = { creatorId: string; at: string; channel: Channel };

/** A deal whose next text is to be planned. */
export type DealToPlan = {
  dealId: string;
  creatorId: string;
  zone: string | null;
  market: string | null;
  confidence: ZoneFinding['confidence'];
  /** What ended its sequence; null: it runs. */
  ended: SequenceEnd | null;
  startedAt: string;
  /** When each text of this sequence went out. */
  sentAt: readonly string[];
  /** Of the next text. */
  channel: Channel;
  rules: OutreachRules;
  special: SpecialDays;
};

export type Planned = { dealId: string } & (
  | { state: 'planned'; at: string; zone: string; step: Step }
  /** Neither zone nor country is known, or this computer has no data of the zone: there are no hours to name, only the day. */
  | { state: 'zoneUnknown'; notBefore: string; step: Step }
  | { state: 'noWindow' }
  | { state: 'ended'; reason: SequenceEnd | 'done' }
);

/** What was missed comes back one by one, so far apart. */
const spacing = 2 * 60_000;
const dayMs = 86_400_000;

/**
 * When the next text of each deal is due. Same inputs, same plan. Each lies in a window of the creator's time; a creator gets one text a
 * window; another channel follows after 48 hours at the earliest; what a sleeping computer missed takes the next window, one by one.
 * @param contacts what was sent to these creators, and what is set for deals that are not planned here
 * @param taken instants at which something else is due, which what was missed keeps clear of
 */
export function plan(
  now: string,
  deals: readonly DealToPlan[],
  contacts: readonly Contact[],
  taken: readonly string[] = [],
): Planned[] {
  const at = Date.parse(now);
  const free = slots(spacing, taken.map(Date.parse));
  const busy = new Map<string, Touch[]>();
  for (const { creatorId, at: when, channel } of contacts) touch(busy, creatorId, pointOf(when, channel));
  const windows = sharedWindows();

  const wishes = deals.map((deal) => ({ deal, wish: wishOf(deal) }));
  const inOrder = wishes.toSorted(
    (one, other) =>
      wantedOf(one.wish) - wantedOf(other.wish) || (one.deal.dealId < other.deal.dealId ? -1 : 1),
  );
  const planned = new Map<DealToPlan, Planned>();
  for (const { deal, wish } of inOrder) {
    if ('state' in wish) planned.set(deal, wish);
    else planned.set(deal, place(at, deal, wish, windows(deal, wish.hours), free, busy));
  }
  return deals.map((deal) => planned.get(deal)!);
}

type Touch = Stretch & { at: number; channel: Channel };
type Wish = {
  hours: Hours;
  wanted: number;
  step: Pick<Step, 'step' | 'steps' | 'day' | 'channel' | 'hours'>;
};

const pointOf = (when: string, channel: Channel): Touch => {
  const at = Date.parse(when);
  return { at, from: at, to: at + 1, channel };
};

const wantedOf = (wish: Wish | Planned): number => ('state' in wish ? 0 : wish.wanted);

function touch(busy: Map<string, Touch[]>, creatorId: string, one: Touch): void {
  const all = busy.get(creatorId);
  if (all) all.push(one);
  else busy.set(creatorId, [one]);
}

/** Which text is next and from when on: the beginning of its day in their zone. */
function wishOf(deal: DealToPlan): Wish | Planned {
  const { dealId, zone, market, channel, confidence, rules } = deal;
  if (deal.ended) return { dealId, state: 'ended', reason: deal.ended };
  const days = [0, ...rules.sequence[kindOfChannel(channel)]];
  const index = deal.sentAt.length;
  const day = days[index];
  if (day === undefined) return { dealId, state: 'ended', reason: 'done' };

  const last = deal.sentAt.toSorted().at(-1);
  const wait = day - (days[index - 1] ?? 0);
  const step = { step: index, steps: days.length, day, channel };
  const isMissing = zone !== null && !isZoneKnown(zone);
  const hours = isMissing ? undefined : hoursOf(zone, market, channel, confidence, rules.hours);
  if (!hours) {
    const notBefore = last ? new Date(Date.parse(last) + wait * dayMs).toISOString() : deal.startedAt;
    return {
      dealId,
      state: 'zoneUnknown',
      notBefore,
      step: { ...step, closesAt: null, because: 'day', skipped: [], hours: 'own' },
    };
  }
  const wanted = last
    ? zonedAt(last, hours.zone).toPlainDate().add({ days: wait }).toZonedDateTime(hours.zone)
        .epochMilliseconds
    : Date.parse(deal.startedAt);
  return { hours, wanted, step: { ...step, hours: hours.isSafe ? 'safe' : 'window' } };
}

type WindowsFrom = ReturnType<typeof rememberingWindows>;

function place(
  now: number,
  deal: DealToPlan,
  { hours, wanted, step }: Wish,
  windowsFrom: WindowsFrom,
  free: Slots,
  busy: Map<string, Touch[]>,
): Planned {
  const { dealId, creatorId, channel } = deal;
  const touches = busy.get(creatorId) ?? [];
  const natural = firstAfter(windowsFrom, hours, wanted);
  const isMissed = natural !== null && Math.max(natural.from, wanted) < now;
  let because: Step['because'] = isMissed ? 'missed' : 'day';
  let earliest = Math.max(wanted, now);

  for (const window of windowsFrom(dayAt(earliest, hours))) {
    if (window.to <= earliest) continue;
    if (touches.some(({ from, to }) => from < window.to && to > window.from)) {
      if (because === 'day') because = 'oneAWindow';
      continue;
    }
    const moment = () => {
      const from = Math.max(window.from, earliest);
      return isMissed ? free.firstFree(from) : from;
    };
    let at = moment();
    for (
      let clash = tooNear(touches, at, channel);
      clash && at < window.to;
      clash = tooNear(touches, at, channel)
    ) {
      earliest = clash.at + betweenChannels;
      because = 'otherChannel';
      at = moment();
    }
    if (at >= window.to) continue;
    if (isMissed) free.take(at);
    touch(busy, creatorId, { ...window, at, channel });
    return {
      dealId,
      state: 'planned',
      at: instantOf(at),
      zone: hours.zone,
      step: {
        ...step,
        closesAt: instantOf(window.to),
        because,
        skipped: skippedBetween(Math.max(wanted, now), at, hours, deal.special),
      },
    };
  }
  return { dealId, state: 'noWindow' };
}

/** Something on another channel less than 48 hours away, before or after. */
const tooNear = (touches: readonly Touch[], at: number, channel: Channel): Touch | undefined =>
  touches.find((one) => one.channel !== channel && Math.abs(at - one.at) < betweenChannels);

const dayAt = (at: number, { zone }: Hours) => zonedAt(instantOf(at), zone).toPlainDate();

function firstAfter(windowsFrom: WindowsFrom, hours: Hours, at: number): Stretch | null {
  for (const window of windowsFrom(dayAt(at, hours))) if (window.to > at) return window;
  return null;
}

function skippedBetween(from: number, to: number, hours: Hours, special: SpecialDays): string[] {
  const skipped: string[] = [];
  const last = dayAt(to, hours).toString();
  for (
    let day = dayAt(from, hours);
    day.toString() < last && skipped.length < 60;
    day = day.add({ days: 1 })
  ) {
    if (special.isHoliday?.(day.toString()) && windowsOn(day, hours).length > 0) skipped.push(day.toString());
  }
  return skipped;
}

/** One memory of windows for each place, kind of channel and set of rules. */
function sharedWindows(): (deal: DealToPlan, hours: Hours) => WindowsFrom {
  const known = new Map<OutreachRules, Map<SpecialDays, Map<string, WindowsFrom>>>();
  return ({ zone, market, channel, confidence, rules, special }, hours) => {
    const ofRules = known.get(rules) ?? new Map<SpecialDays, Map<string, WindowsFrom>>();
    known.set(rules, ofRules);
    const ofDays = ofRules.get(special) ?? new Map<string, WindowsFrom>();
    ofRules.set(special, ofDays);
    const key = [zone, market, kindOfChannel(channel), confidence === 'guess'].join(' ');
    const windows = ofDays.get(key) ?? rememberingWindows(hours, special);
    ofDays.set(key, windows);
    return windows;
  };
}
