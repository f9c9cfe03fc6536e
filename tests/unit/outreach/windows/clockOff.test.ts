import { expect, test } from 'vitest';
import { clockOff, clockTold, isClockWrong, offBy } from '@/lib/outreach/windows/clockOff';

const date = 'Wed, 25 Nov 2026 08:00:00 GMT';
const server = Date.parse(date);
const minute = 60_000;

test.each([
  ['right', -50, 200, 0],
  ['right, after a slow answer', -29_000, 500, 0],
  ['right within the header’s second', 900, 950, 0],
  ['ahead', 7 * minute, 7 * minute + 300, 7 * minute],
  ['behind', -90 * minute, -90 * minute + 300, -90 * minute + 300],
])('[CLOCK-1] a clock that is %s', (_, sent, came, off) => {
  expect(clockOff({ date, sentAt: server + sent, cameAt: server + came })).toBe(off);
});

test('[CLOCK-1] an answer without a time, or with one that is none, says nothing', () => {
  for (const none of [null, '', 'yesterday', '2026-11-25T08:00:00+08:00'])
    expect(clockOff({ date: none, sentAt: server, cameAt: server })).toBeNull();
});

test('[CLOCK-1] more than a minute is told, once put away it stays away until it is off by something else', () => {
  expect([minute, -minute, minute + 1, -minute - 1].map(isClockWrong)).toEqual([false, false, true, true]);
  const told = clockTold(null, 7 * minute);
  expect(told).toEqual({ off: 7 * minute, isDismissed: false });
  const away = { off: 7 * minute, isDismissed: true };
  expect(clockTold(away, 7.5 * minute)?.isDismissed).toBe(true);
  expect(clockTold(away, 9 * minute)?.isDismissed).toBe(false);
  expect(clockTold(away, 20_000)).toBeNull();
});

test('[CLOCK-1] said in hours and minutes', () => {
  expect(offBy(-7 * 60 * minute - 11 * minute)).toEqual({ hours: 7, minutes: 11 });
  expect(offBy(95_000)).toEqual({ hours: 0, minutes: 2 });
});
