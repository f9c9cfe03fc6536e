import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerOf } from '@/lib/outreach/quota/ledgerOf';
import { messagesLeft } from '@/lib/outreach/quota/messagesLeft';
import { priorityOf } from '@/lib/outreach/quota/priorityOf';
import { weekOf } from '@/lib/outreach/quota/weekOf';
import { makeId, makeShop, makeShopContact } from '@/tests/make';
import { makeRow } from '@/tests/unit/components/pipeline/makeRow';

/** Tuesday in Los Angeles; the week began on Sunday 22 November at midnight there. */
const now = '2026-11-24T17:40:00.000Z';
const shop = makeShop({ weekly: 10, once: 5 });
const [ana, ben] = [makeId(), makeId()];

test('[QUOTA-1] a week runs from reset to reset on the clock of the shop', () => {
  expect(weekOf(now, shop)).toEqual({ from: '2026-11-22T08:00:00.000Z', to: '2026-11-29T08:00:00.000Z' });
  expect(weekOf('2026-11-22T08:00:00.000Z', shop).from).toBe('2026-11-22T08:00:00.000Z');
  expect(weekOf('2026-11-22T07:59:59.999Z', shop).to).toBe('2026-11-22T08:00:00.000Z');
  // summer time ends on Sunday 1 November: the week before it is of 168 hours, the one that holds it of 169
  const late = makeShop({ resetDay: 6, resetHour: 12 });
  const { from, to } = weekOf('2026-11-01T12:00:00.000Z', late);
  expect((Date.parse(to) - Date.parse(from)) / 3_600_000).toBe(169);
});

test('[QUOTA-1] any moment lies in its week, and weeks touch', () => {
  const zones = fc.constantFrom('America/Los_Angeles', 'Europe/London', 'Asia/Jakarta', 'America/Sao_Paulo');
  const day = fc.integer({ min: 1, max: 7 });
  const hour = fc.integer({ min: 0, max: 23 });
  const minute = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
  fc.assert(
    fc.property(zones, day, hour, minute, (zone, resetDay, resetHour, passed) => {
      const at = new Date(Date.UTC(2026, 0, 1) + passed * 60_000).toISOString();
      const reset = { zone, resetDay, resetHour };
      const week = weekOf(at, reset);

      expect(week.from <= at && at < week.to).toBe(true);
      expect(weekOf(week.to, reset).from).toBe(week.to);
    }),
    { numRuns: 300 },
  );
});

test('[QUOTA-2] invites and messages share the pool, a creator counts once a week, connected ones not at all', () => {
  const contacts = [
    makeShopContact({ creatorId: ana, kind: 'invite', at: '2026-11-23T10:00:00.000Z' }),
    makeShopContact({ creatorId: ana, kind: 'message', at: '2026-11-24T10:00:00.000Z' }),
    makeShopContact({ creatorId: ben, kind: 'connected', at: '2026-11-23T09:00:00.000Z' }),
    makeShopContact({ creatorId: ben, kind: 'message', at: '2026-11-24T11:00:00.000Z' }),
    makeShopContact({ count: 3, at: '2026-11-24T12:00:00.000Z', by: 'li' }),
    makeShopContact({ creatorId: ana, at: '2026-11-17T10:00:00.000Z' }),
  ];

  const ledger = ledgerOf(shop, contacts, now);

  expect(ledger).toMatchObject({ used: 4, left: 11, onceLeft: 5, resetsAt: '2026-11-29T08:00:00.000Z' });
  expect(ledger.by).toEqual([
    { by: 'li', used: 3 },
    { by: 'me', used: 1 },
  ]);
  expect([...ledger.free].sort()).toEqual([ana, ben].sort());
  expect(ledgerOf(shop, [...contacts].reverse(), now)).toEqual(ledger);
});

test('[QUOTA-2] before somebody connected they cost a place', () => {
  const contacts = [
    makeShopContact({ creatorId: ben, at: '2026-11-23T08:00:00.000Z' }),
    makeShopContact({ creatorId: ben, kind: 'connected', at: '2026-11-23T09:00:00.000Z' }),
  ];

  expect(ledgerOf(shop, contacts, now).used).toBe(1);
});

test('[QUOTA-3] what goes over the week is taken from the one-off pool and does not come back', () => {
  const lastWeek = makeShopContact({ count: 13, at: '2026-11-17T10:00:00.000Z' });

  expect(ledgerOf(shop, [lastWeek], now)).toMatchObject({ used: 0, onceLeft: 2, left: 12 });
  const both = [lastWeek, makeShopContact({ count: 20, at: '2026-11-24T10:00:00.000Z' })];
  expect(ledgerOf(shop, both, now)).toMatchObject({ used: 20, onceLeft: 0, left: 0 });
});

test('[QUOTA-4] five messages before an answer, which begins the count anew', () => {
  const sent = Array.from({ length: 5 }, (_, hour) =>
    makeShopContact({ kind: 'message', at: `2026-11-24T0${hour}:00:00.000Z` }),
  );

  expect(messagesLeft([makeShopContact()], null)).toBe(5);
  expect(messagesLeft(sent, null)).toBe(0);
  expect(messagesLeft(sent, '2026-11-24T02:30:00.000Z')).toBe(3);
});

test('[QUOTA-5] chosen before found, reachable nowhere else first, then the larger audience', () => {
  const on = (over: Parameters<typeof makeRow>[0]) => makeRow({ stageKind: 'shortlisted', ...over });
  const count = (value: number) => ({ value, exact: true });
  const small = on({ followers: count(10) });
  const large = on({ followers: count(100) });
  const unknown = on({});
  const mail = on({ followers: count(900), hasEmail: true });
  const found = on({ followers: count(999), stageKind: 'sourced' });
  const out = [
    on({ blocked: true }),
    on({ platform: 'instagram' }),
    on({ lastContactAt: now }),
    on({ stageKind: 'replied' }),
    on({ creatorId: ana }),
  ];

  const list = priorityOf([...out, found, mail, unknown, small, large], new Set([ana]), 4);

  expect(list).toEqual([large, small, unknown, mail]);
});
