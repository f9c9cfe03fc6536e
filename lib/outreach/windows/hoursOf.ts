import { type Market, marketOf } from '@/lib/markets';
import type { ZoneFinding } from '@/lib/model/creator';
import type { ClockRange } from '@/lib/model/hours';
import type { Channel } from '@/lib/model/message';
import type { OwnHours } from '@/lib/model/outreachRules';
import { kindOfChannel } from './kindOfChannel';
import { type MinuteRange, rangesOf, united, without } from './minutes';

/** Why the hours are what they are: a rule by its name, which the screens put into words. */
export type HoursReason = {
  rule:
    | 'ownWindow'
    | 'sendWindow'
    | 'generalWindow'
    | 'eveningForMessages'
    | 'safeWindow'
    | 'quietHours'
    | 'weekend'
    | 'holiday';
  basis: 'law' | 'convention' | 'vendorFigures' | 'guess' | 'own';
  /** The law by its name, where there is one. */
  source: string | null;
  /** When the fact was last looked at. */
  asOf: string | null;
};

/** The hours of a market for a channel: on which weekdays, when, and never when. */
export type Hours = {
  /** The zone whose clock the ranges are of. */
  zone: string;
  days: readonly number[];
  windows: readonly MinuteRange[];
  quiet: readonly MinuteRange[];
  weekend: readonly number[];
  /** Made for a zone that is only guessed. */
  isSafe: boolean;
  reasons: readonly HoursReason[];
  quietReason: HoursReason;
};

/** For countries we hold no pack of: the hours that most packs have. */
const general = {
  days: [2, 3, 4],
  ranges: [
    { start: '09:00', end: '11:00' },
    { start: '13:30', end: '15:00' },
  ],
  quiet: { start: '21:00', end: '08:00' },
  weekend: [6, 7],
  safe: { start: '12:00', end: '14:00' },
} as const;

/** Creators are not office workers: direct messages are also tried in the evening. */
const evening = rangesOf({ start: '18:00', end: '21:00' });

/**
 * When a channel is good in a market. A guessed or unknown zone gets safe hours: the market's, which fall into the working day in all its
 * larger zones, or the middle of the day where the guess is none of the market's default. undefined: neither zone nor market is known, so there are no hours to name.
 * @param own the brand's own hours; they stand in place of the market's, but quiet hours by law stay, and a guess stays with the safe hours
 */
export function hoursOf(
  zone: string | null,
  marketCode: string | null,
  channel: Channel,
  confidence: ZoneFinding['confidence'],
  own: readonly OwnHours[] = [],
): Hours | undefined {
  const market = marketOf(marketCode);
  const isSafe = zone === null || confidence === 'guess';
  const safe = zone === null || zone === market?.safeWindow.zone ? market?.safeWindow : undefined;
  const place = zone ?? safe?.zone ?? null;
  if (place === null) return undefined;

  const ours = ownHoursFor(own, market?.code ?? marketCode, channel);
  const { quiet, quietReason } = quietOf(market, channel, ours);
  const { ranges, reasons } = isSafe
    ? safeRanges(market, safe ?? general.safe)
    : ownRanges(market, channel, ours);
  const weekend: readonly number[] = ours?.weekend ?? market?.weekend ?? general.weekend;
  const days: readonly number[] = ours?.days ?? market?.sendWindow.days ?? general.days;
  return {
    zone: place,
    days: days.filter((day) => !weekend.includes(day)),
    windows: without(ranges, quiet),
    quiet,
    weekend,
    isSafe,
    reasons,
    quietReason,
  };
}

function ownHoursFor(
  own: readonly OwnHours[],
  market: string | null,
  channel: Channel,
): OwnHours | undefined {
  return own.find((one) => one.market === market?.toUpperCase() && one.channel === kindOfChannel(channel));
}

function safeRanges(
  market: Market | undefined,
  hours: Pick<ClockRange, 'start' | 'end'>,
): { ranges: MinuteRange[]; reasons: HoursReason[] } {
  return {
    ranges: rangesOf(hours),
    reasons: [{ rule: 'safeWindow', basis: 'guess', source: null, asOf: market?.asOf ?? null }],
  };
}

function ownRanges(
  market: Market | undefined,
  channel: Channel,
  ours: OwnHours | undefined,
): { ranges: MinuteRange[]; reasons: HoursReason[] } {
  if (ours?.windows) {
    const reason: HoursReason = { rule: 'ownWindow', basis: 'own', source: null, asOf: null };
    return { ranges: united(ours.windows.flatMap(rangesOf)), reasons: [reason] };
  }
  const daytime = (market?.sendWindow.ranges ?? general.ranges).flatMap(rangesOf);
  const asOf = market?.asOf ?? null;
  const daytimeReason: HoursReason = market
    ? { rule: 'sendWindow', basis: 'vendorFigures', source: null, asOf }
    : { rule: 'generalWindow', basis: 'vendorFigures', source: null, asOf };
  if (channel === 'email') return { ranges: united(daytime), reasons: [daytimeReason] };
  const eveningReason: HoursReason = { rule: 'eveningForMessages', basis: 'convention', source: null, asOf };
  return { ranges: united([...daytime, ...evening]), reasons: [daytimeReason, eveningReason] };
}

function quietOf(
  market: Market | undefined,
  channel: Channel,
  ours: OwnHours | undefined,
): { quiet: MinuteRange[]; quietReason: HoursReason } {
  const rule = market?.quietHours.find(({ channels }) => channels.includes(kindOfChannel(channel)));
  const asOf = market?.asOf ?? null;
  const usual = rangesOf(rule ?? general.quiet);
  if (ours?.quiet && rule?.basis !== 'law')
    return {
      quiet: rangesOf(ours.quiet),
      quietReason: { rule: 'quietHours', basis: 'own', source: null, asOf: null },
    };
  return {
    quiet: ours?.quiet ? united([...usual, ...rangesOf(ours.quiet)]) : usual,
    quietReason: {
      rule: 'quietHours',
      basis: rule?.basis ?? 'convention',
      source: rule?.rule ?? null,
      asOf,
    },
  };
}
