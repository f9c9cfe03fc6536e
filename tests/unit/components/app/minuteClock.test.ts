// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { minuteClock } from '@/components/app/minuteClock';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T09:40:20.500Z') }));
afterEach(() => vi.useRealTimers());

test('[PANEL-14] the screen moves on at each full minute, all of it at once', () => {
  const clock = minuteClock();
  const [one, other] = [vi.fn(), vi.fn()];
  clock.subscribe(one);
  clock.subscribe(other);

  vi.advanceTimersByTime(39_499);
  expect(one).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);

  expect(clock.snapshot()).toBe('2026-11-24T09:41:00.000Z');
  expect([one, other].map((listener) => listener.mock.calls.length)).toEqual([1, 1]);
  vi.advanceTimersByTime(60_000);
  expect(clock.snapshot()).toBe('2026-11-24T09:42:00.000Z');
});

test('[PANEL-14] looked at again after a sleep, it is right at once', () => {
  const clock = minuteClock();
  clock.subscribe(() => undefined);

  vi.setSystemTime('2026-11-24T17:05:10.000Z'); // timers slept
  document.dispatchEvent(new Event('visibilitychange'));

  expect(clock.snapshot()).toBe('2026-11-24T17:05:10.000Z');
});

test('[PANEL-14] nobody looks: no timer runs', () => {
  const clock = minuteClock();

  clock.subscribe(() => undefined)();

  expect(vi.getTimerCount()).toBe(0);
});
