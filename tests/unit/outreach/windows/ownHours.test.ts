import { expect, test } from 'vitest';
import type { OwnHours } from '@/lib/model/outreachRules';
import { hoursOf } from '@/lib/outreach/windows/hoursOf';
import { windowState } from '@/lib/outreach/windows/windowState';

const own = (over: Partial<OwnHours>): OwnHours[] => [
  { market: 'US', channel: 'email', days: null, windows: null, quiet: null, weekend: null, ...over },
];
const newYork = (rules: OwnHours[], channel: 'email' | 'tiktokDm' = 'email') =>
  hoursOf('America/New_York', 'US', channel, 'high', rules);

test('[WIN-8] a brand’s own hours stand in place of the market’s, for that market and kind of channel alone', () => {
  const rules = own({
    days: [1, 5],
    windows: [{ start: '08:00', end: '10:30' }],
    quiet: { start: '22:00', end: '07:00' },
  });

  expect(newYork(rules)).toMatchObject({
    days: [1, 5],
    windows: [{ from: 480, to: 630 }],
    reasons: [{ rule: 'ownWindow', basis: 'own' }],
  });
  expect(newYork(rules, 'tiktokDm')).toEqual(newYork([], 'tiktokDm'));
  expect(hoursOf('Europe/London', 'GB', 'email', 'high', rules)).toEqual(
    hoursOf('Europe/London', 'GB', 'email', 'high'),
  );
});

test('[WIN-8] own days of rest have no window, and own windows none in quiet hours', () => {
  expect(newYork(own({ weekend: [5, 6], days: [4, 5, 6, 7] }))?.days).toEqual([4, 7]);
  expect(
    newYork(own({ windows: [{ start: '20:00', end: '23:00' }], quiet: { start: '21:00', end: '08:00' } }))
      ?.windows,
  ).toEqual([{ from: 1200, to: 1260 }]);
});

test('[WIN-8] quiet hours by law stay, whatever a brand says', () => {
  const rules: OwnHours[] = [
    { ...own({})[0]!, market: 'KR', channel: 'dm', quiet: { start: '03:00', end: '04:00' } },
  ];
  const korea = hoursOf('Asia/Seoul', 'KR', 'instagramDm', 'high', rules);

  expect(korea?.quiet).toEqual([
    { from: 0, to: 480 },
    { from: 1260, to: 1440 },
  ]);
});

test('[WIN-8] a guessed zone keeps its safe hours', () => {
  const rules = own({ windows: [{ start: '08:00', end: '20:00' }] });

  expect(hoursOf('America/New_York', 'US', 'email', 'guess', rules)?.windows).toEqual([
    { from: 720, to: 840 },
  ]);
});

test('[WIN-9] holidays before the next opening are listed, a window lost today only until it would have closed; worked weekends open', () => {
  const ask = (now: string, over: object) =>
    windowState({
      now,
      zone: 'America/New_York',
      market: 'US',
      channel: 'email',
      confidence: 'high',
      ...over,
    });
  const isHoliday = (date: string) => date === '2026-11-26';

  expect(ask('2026-11-25T21:00:00Z', { isHoliday })).toMatchObject({
    skipped: ['2026-11-26'],
    opensAt: '2026-12-01T14:00:00.000Z',
  });
  expect(ask('2026-11-26T19:59:00Z', { isHoliday }).skipped).toEqual(['2026-11-26']);
  expect(ask('2026-11-26T20:01:00Z', { isHoliday }).skipped).toEqual([]);
  expect(ask('2026-11-24T17:00:00Z', { isHoliday }).skipped).toEqual([]);
  expect(ask('2026-11-28T14:30:00Z', { isWorkday: (date: string) => date === '2026-11-28' }).state).toBe(
    'open',
  );
});
