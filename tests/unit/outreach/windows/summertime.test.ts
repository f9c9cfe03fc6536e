import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { markets } from '@/lib/markets';
import { channels } from '@/lib/model/message';
import { hoursOf } from '@/lib/outreach/windows/hoursOf';
import { holds } from '@/lib/outreach/windows/minutes';
import { nextGoodTime } from '@/lib/outreach/windows/nextGoodTime';
import { stretchesOf } from '@/lib/outreach/windows/stretches';
import { windowState } from '@/lib/outreach/windows/windowState';

const shown = (date: string, zone: string, from: string, to: string) => {
  const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return stretchesOf(Temporal.PlainDate.from(date), zone, [{ from: minute(from), to: minute(to) }]).map(
    (stretch) => [new Date(stretch.from).toISOString(), new Date(stretch.to).toISOString()],
  );
};

describe('[WIN-6] nights on which the clocks change', () => {
  test.each([
    [
      'a range that begins in the hour left out begins after it',
      '2027-03-14',
      'America/New_York',
      '02:30',
      '04:00',
      [['2027-03-14T07:00:00.000Z', '2027-03-14T08:00:00.000Z']],
    ],
    [
      'a range inside the hour left out does not happen',
      '2027-03-14',
      'America/New_York',
      '02:00',
      '03:00',
      [],
    ],
    [
      'a range across it is an hour shorter',
      '2027-03-28',
      'Europe/Berlin',
      '01:00',
      '04:00',
      [['2027-03-28T00:00:00.000Z', '2027-03-28T02:00:00.000Z']],
    ],
    [
      'an hour that comes twice is good twice',
      '2026-11-01',
      'America/New_York',
      '01:15',
      '01:45',
      [
        ['2026-11-01T05:15:00.000Z', '2026-11-01T05:45:00.000Z'],
        ['2026-11-01T06:15:00.000Z', '2026-11-01T06:45:00.000Z'],
      ],
    ],
    [
      'a range over the whole double hour is one',
      '2026-10-25',
      'Europe/Berlin',
      '01:00',
      '04:00',
      [['2026-10-24T23:00:00.000Z', '2026-10-25T03:00:00.000Z']],
    ],
    [
      'Sydney goes back in April',
      '2027-04-04',
      'Australia/Sydney',
      '01:30',
      '03:30',
      [['2027-04-03T14:30:00.000Z', '2027-04-03T17:30:00.000Z']],
    ],
    ['Lord Howe goes on by half an hour', '2026-10-04', 'Australia/Lord_Howe', '02:00', '02:30', []],
    [
      'and back by half an hour',
      '2027-04-04',
      'Australia/Lord_Howe',
      '01:30',
      '02:00',
      [['2027-04-03T14:30:00.000Z', '2027-04-03T15:30:00.000Z']],
    ],
    [
      'a day without change',
      '2026-11-24',
      'Asia/Kathmandu',
      '09:00',
      '11:00',
      [['2026-11-24T03:15:00.000Z', '2026-11-24T05:15:00.000Z']],
    ],
  ])('%s', (_, date, zone, from, to, expected) => {
    expect(shown(date, zone, from, to)).toEqual(expected);
  });

  test('the same wall-clock hours before and after the change', () => {
    const question = {
      zone: 'America/New_York',
      market: 'US',
      channel: 'email',
      confidence: 'high',
    } as const;

    expect(nextGoodTime({ ...question, now: '2026-10-29T12:00:00Z' })?.at).toBe('2026-10-29T13:00:00.000Z');
    expect(nextGoodTime({ ...question, now: '2026-11-03T12:00:00Z' })?.at).toBe('2026-11-03T14:00:00.000Z');
  });
});

const start = Date.parse('2026-01-01T00:00:00Z');
const end = Date.parse('2028-01-01T00:00:00Z');
/** Around these moments clocks change: New York, Berlin, Sydney, Lord Howe, and the day after. */
const changes = [
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  '2027-03-14T07:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-04-04T16:00:00Z',
  '2026-10-03T15:30:00Z',
  '2027-04-03T15:00:00Z',
].map((moment) => Date.parse(moment));
const moments = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: start, max: end }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -36 * 3_600_000, max: 36 * 3_600_000 }))
      .map(([at, off]) => at + off),
  },
);
const zones = fc.oneof(
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  fc.constantFrom(
    'America/New_York',
    'Europe/Berlin',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Adelaide',
  ),
);
const countries = fc.constantFrom(null, 'ZZ', ...markets.map(({ code }) => code));

/** The clock by another road: what the platform's own formatter shows. */
function wallClock(at: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

test('[WIN-7] in every zone, around every change of clocks: opens inside a window, closes at its end, never in quiet hours', () => {
  const seed = 20261128;

  fc.assert(
    fc.property(
      zones,
      countries,
      fc.constantFrom(...channels),
      fc.constantFrom('high', 'medium', 'guess'),
      moments,
      (zone, market, channel, confidence, at) => {
        const now = new Date(at).toISOString();
        const hours = hoursOf(zone, market, channel, confidence);
        const state = windowState({ now, zone, market, channel, confidence });
        if (!hours || !state.opensAt) throw new Error('no hours');
        const isGood = (moment: number) => {
          const { weekday, minute } = wallClock(moment, hours.zone);
          return hours.days.includes(weekday) && holds(hours.windows, minute) && !holds(hours.quiet, minute);
        };

        const opens = Date.parse(state.opensAt);
        expect(opens).toBeGreaterThan(at);
        expect(isGood(opens)).toBe(true);
        expect(isGood(opens - 1)).toBe(false);
        expect(state.state === 'open').toBe(isGood(at));
        if (state.closesAt) {
          const closes = Date.parse(state.closesAt);
          expect(isGood(closes - 1)).toBe(true);
          expect(isGood(closes)).toBe(false);
        }
        expect(state.local?.minute).toBe(wallClock(at, zone).minute);
        for (let moment = at; moment < Math.min(opens, at + 86_400_000); moment += 1_700_000) {
          if (!state.closesAt || moment >= Date.parse(state.closesAt)) expect(isGood(moment)).toBe(false);
        }
      },
    ),
    { seed, numRuns: 600 },
  );
  console.log(`windows over all zones: seed ${seed}, 600 runs`);
});

test('[WIN-7] the next good time is a moment at which the window is open', () => {
  const seed = 20261129;

  fc.assert(
    fc.property(zones, countries, fc.constantFrom(...channels), moments, (zone, market, channel, at) => {
      const question = { zone, market, channel, confidence: 'high' } as const;
      const good = nextGoodTime({ ...question, now: new Date(at).toISOString() });
      expect(good).not.toBeNull();
      expect(windowState({ ...question, now: good?.at ?? '' })).toMatchObject({
        state: 'open',
        closesAt: good?.closesAt,
      });
    }),
    { seed, numRuns: 200 },
  );
});
