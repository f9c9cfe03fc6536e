import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { markets } from '@/lib/markets';
import { calendarOf, type HolidayFile } from '@/lib/markets/holidays/calendar';
import file from '@/lib/markets/holidays/days.json' with { type: 'json' };
import type { ClockRange } from '@/lib/model/hours';
import { channels } from '@/lib/model/message';
import type { OutreachRules } from '@/lib/model/outreachRules';
import { type Contact, type DealToPlan, type Planned, plan } from '@/lib/outreach/plan/plan';
import { hoursOf } from '@/lib/outreach/windows/hoursOf';

const runs = Number(process.env.JIANLIAN_PLANS ?? 500);
const seed = Number(process.env.JIANLIAN_SEED ?? 20261125);
const zones = Intl.supportedValuesOf('timeZone');
const codes = [...markets.map(({ code }) => code), 'NZ', 'PL'];
const [first, last] = [Date.parse('2026-06-01T00:00:00Z'), Date.parse('2028-06-01T00:00:00Z')];
const hour = 3_600_000;
const day = 24 * hour;
const iso = (at: number) => new Date(at).toISOString();

const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarter % 4]}`,
  );
const range = fc.record({ start: clock, end: clock }).filter(({ start, end }) => start !== end);
const weekdays = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength, maxLength });
const rules: fc.Arbitrary<OutreachRules> = fc.record({
  sequence: fc.record({ email: rising(), dm: rising() }),
  hours: fc.array(
    fc.record({
      market: fc.constantFrom(...codes),
      channel: fc.constantFrom('email' as const, 'dm' as const),
      days: fc.option(weekdays(1, 7)) as fc.Arbitrary<number[] | null>,
      windows: fc.option(fc.array(range, { minLength: 1, maxLength: 3 })) as fc.Arbitrary<
        ClockRange[] | null
      >,
      quiet: fc.option(range) as fc.Arbitrary<ClockRange | null>,
      weekend: fc.option(weekdays(0, 4)) as fc.Arbitrary<number[] | null>,
    }),
    { maxLength: 12 },
  ),
  days: fc.array(
    fc.record({
      country: fc.constantFrom(...codes),
      date: fc.integer({ min: first, max: last }).map((at) => iso(at).slice(0, 10)),
      kind: fc.constantFrom('off' as const, 'work' as const),
      name: fc.constant(''),
    }),
    { maxLength: 30 },
  ),
});

function rising(): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 })
    .map((days) => days.sort((a, b) => a - b));
}

/** A moment anywhere in two years, or within two days of a change of some zone's clocks. */
const moment = (zone: string): fc.Arbitrary<number> => {
  const anywhere = fc.integer({ min: first, max: last });
  const changes = changesOf(zone);
  if (changes.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * day, max: 2 * day }))
    .map(([change, off]) => change + off);
  return fc.oneof(anywhere, near);
};

function changesOf(zone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone);
  while (changes.length < 4) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > last) break;
    changes.push(next.epochMilliseconds);
    at = next;
  }
  return changes;
}

const world = fc.constantFrom(...zones).chain((zone) =>
  fc.tuple(moment(zone), rules).chain(([now, brand]) =>
    fc.record({
      now: fc.constant(now),
      rules: fc.constant(brand),
      deals: fc.array(
        fc.record({
          creator: fc.integer({ min: 0, max: 3 }),
          zone: fc.oneof(
            { weight: 6, arbitrary: fc.constant(zone) },
            { weight: 3, arbitrary: fc.constantFrom(...zones) },
            { weight: 1, arbitrary: fc.constant(null) },
          ),
          market: fc.option(fc.constantFrom(...codes), { freq: 8 }),
          confidence: fc.constantFrom('certain' as const, 'high' as const, 'guess' as const),
          channel: fc.constantFrom(...channels),
          startedAgo: fc.integer({ min: 0, max: 40 * day }),
          sent: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
          ended: fc.constantFrom(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            'replied' as const,
            'bounced' as const,
          ),
        }),
        { minLength: 1, maxLength: 12, size: 'max' },
      ),
      contacts: fc.array(
        fc.record({
          creator: fc.integer({ min: 0, max: 3 }),
          off: fc.integer({ min: -4 * day, max: 10 * day }),
          channel: fc.constantFrom(...channels),
        }),
        { maxLength: 5 },
      ),
    }),
  ),
);
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function asked({ now, rules: brand, deals, contacts }: World): { deals: DealToPlan[]; contacts: Contact[] } {
  const toPlan = deals.map(
    ({ creator, startedAgo, sent, ...deal }, index): DealToPlan => ({
      ...deal,
      dealId: `deal ${String(index).padStart(2, '0')}`,
      creatorId: `creator ${creator}`,
      startedAt: iso(now - startedAgo),
      sentAt: sent.map((part) => iso(now - Math.round(part * startedAgo))),
      rules: brand,
      special: calendarOf(file as HolidayFile, deal.market, brand.days),
    }),
  );
  return {
    deals: toPlan,
    contacts: [
      ...contacts.map(({ creator, off, channel }) => ({
        creatorId: `creator ${creator}`,
        at: iso(now + off),
        channel,
      })),
      ...toPlan.flatMap(({ creatorId, sentAt, channel }) => sentAt.map((at) => ({ creatorId, at, channel }))),
    ],
  };
}

/** Minutes of the day that ranges of clock times hold, read anew here and not by the product. */
const within = (minute: number, { start, end }: { start: string; end: string }) => {
  const [from = 0, to = 0] = [start, end].map(
    (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)),
  );
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
};

test(`[PLAN-1] over every zone, two years and random rules: in a window, never in quiet hours or on a holiday, one a creator and window, 48 hours between channels`, () => {
  let planned = 0;
  const held = new Set<string>();

  fc.assert(
    fc.property(world, (given) => {
      const { deals, contacts } = asked(given);
      const now = iso(given.now);
      const result = plan(now, deals, contacts);

      expect(plan(now, deals, contacts)).toEqual(result);
      const shuffled = deals.toReversed();
      expect(plan(now, shuffled, contacts.toReversed()).toReversed()).toEqual(result);
      const steps = deals.flatMap((deal, index) => {
        const one = result[index]!;
        return one.state === 'planned' ? [{ deal, one }] : [];
      });
      for (const { deal, one } of steps) {
        inItsWindow(deal, one, given.now);
        held.add(one.zone);
        planned++;
      }
      for (const [index, { deal, one }] of steps.entries())
        apart(deal, one, steps.slice(index + 1), contacts);
      for (const [index, deal] of deals.entries())
        if (deal.ended) expect(result[index]).toMatchObject({ state: 'ended' });
    }),
    { numRuns: runs, seed },
  );

  console.log(`[soak] ${runs} plans, seed ${seed}: ${planned} texts in ${held.size} zones`);
  expect(planned).toBeGreaterThan(runs);
});

test('[PLAN-1] in every zone, around every change of its clocks in two years', () => {
  const held = new Set<string>();
  const rules: OutreachRules = { sequence: { email: [1], dm: [1] }, hours: [], days: [] };
  for (const zone of zones) {
    for (const moment of [first, ...changesOf(zone)]) {
      for (const off of [-30, 0].map((hours) => hours * hour)) {
        const now = moment + off;
        const deal = (channel: DealToPlan['channel'], index: number): DealToPlan => ({
          dealId: `deal ${index}`,
          creatorId: `creator ${index}`,
          zone,
          market: index === 2 ? 'XX' : null,
          confidence: 'high',
          ended: null,
          startedAt: iso(now - 2 * day),
          sentAt: index === 1 ? [iso(now - 2 * day)] : [],
          channel,
          rules: index === 2 ? nights : rules,
          special: {},
        });
        const deals = [deal('email', 0), deal('tiktokDm', 1), deal('whatsapp', 2)];
        for (const [index, one] of plan(iso(now), deals, []).entries()) {
          if (one.state !== 'planned') throw new Error(`${zone} ${iso(now)}: ${one.state}`);
          inItsWindow(
            { ...deals[index]!, special: { isHoliday: () => false, isWorkday: () => false } },
            one,
            now,
          );
          held.add(one.zone);
        }
      }
    }
  }

  expect(held.size).toBe(zones.length);
});

/** A window in the hours in which clocks change. */
const nights: OutreachRules = {
  sequence: { email: [1], dm: [1] },
  hours: [
    {
      market: 'XX',
      channel: 'dm',
      days: [1, 2, 3, 4, 5, 6, 7],
      windows: [{ start: '00:30', end: '03:15' }],
      quiet: { start: '04:00', end: '05:00' },
      weekend: [],
    },
  ],
  days: [],
};

type Placed = Extract<Planned, { state: 'planned' }>;

function inItsWindow(deal: DealToPlan, { at, zone, step }: Placed, now: number): void {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const minute = local.hour * 60 + local.minute;
  const date = local.toPlainDate().toString();
  const hours = hoursOf(deal.zone, deal.market, deal.channel, deal.confidence, deal.rules.hours)!;
  const kind = deal.channel === 'email' ? 'email' : 'dm';
  const own = deal.rules.hours.find((one) => one.market === deal.market && one.channel === kind);

  expect(Date.parse(at)).toBeGreaterThanOrEqual(now);
  expect(hours.windows.some(({ from, to }) => minute >= from && minute < to)).toBe(true);
  expect(hours.quiet.some(({ from, to }) => minute >= from && minute < to)).toBe(false);
  if (own?.quiet) expect(within(minute, own.quiet)).toBe(false);
  if (own?.windows && !hours.isSafe) expect(own.windows.some((range) => within(minute, range))).toBe(true);
  expect(deal.special.isHoliday!(date)).toBe(false);
  if (!deal.special.isWorkday!(date)) {
    expect(hours.weekend).not.toContain(local.dayOfWeek);
    expect(hours.days).toContain(local.dayOfWeek);
  }
  expect(Date.parse(step.closesAt!)).toBeGreaterThan(Date.parse(at));
}

function apart(
  deal: DealToPlan,
  one: Placed,
  others: readonly { deal: DealToPlan; one: Placed }[],
  contacts: readonly Contact[],
): void {
  const at = Date.parse(one.at);
  const closes = Date.parse(one.step.closesAt!);
  for (const other of others) {
    const gap = Math.abs(at - Date.parse(other.one.at));
    if (one.step.because === 'missed' && other.one.step.because === 'missed')
      expect(gap).toBeGreaterThanOrEqual(120_000);
    if (other.deal.creatorId !== deal.creatorId) continue;
    expect(gap).toBeGreaterThan(0);
    const isLater = Date.parse(other.one.at) > at;
    expect(isLater ? Date.parse(other.one.at) >= closes : at >= Date.parse(other.one.step.closesAt!)).toBe(
      true,
    );
    if (other.deal.channel !== deal.channel) expect(gap).toBeGreaterThanOrEqual(48 * hour);
  }
  for (const contact of contacts) {
    if (contact.creatorId !== deal.creatorId) continue;
    const when = Date.parse(contact.at);
    expect(when >= at && when < closes).toBe(false);
    if (contact.channel !== deal.channel) expect(Math.abs(at - when)).toBeGreaterThanOrEqual(48 * hour);
  }
}
