import { describe, expect, test } from 'vitest';
import {
  ageOf,
  clockTime,
  daysAhead,
  dayText,
  logDay,
  offsetText,
  weekdayText,
} from '@/components/creators/when';

const now = '2026-11-24T17:40:00.000Z';

describe('how long ago', () => {
  test.each([
    ['2026-11-24T17:39:01.000Z', 'justNow', 0],
    ['2026-11-24T17:39:00.000Z', 'minutesAgo', 1],
    ['2026-11-24T15:40:00.000Z', 'hoursAgo', 2],
    ['2026-11-22T17:40:00.000Z', 'daysAgo', 2],
    ['2026-11-22T17:40:01.000Z', 'daysAgo', 1],
    ['2026-12-01T00:00:00.000Z', 'justNow', 0],
  ])('[CRE-4] %s is %s %i', (at, key, count) => {
    expect(ageOf(at, now)).toEqual({ key, count });
  });
});

test('[CRE-5] times and days are those of the zone they are said for', () => {
  expect(clockTime(now, 'America/Los_Angeles')).toBe('09:40');
  expect(clockTime('2026-11-24T05:00:00.000Z', 'Asia/Kathmandu')).toBe('10:45');
  expect(clockTime('2026-11-24T16:00:00.000Z', 'Asia/Shanghai')).toBe('00:00');
  expect(weekdayText(now, 'Asia/Shanghai', 'en')).toBe('Wed');
  expect(weekdayText(now, 'America/Los_Angeles', 'zh-CN')).toBe('周二');
  expect(daysAhead('2026-11-24T16:30:00.000Z', '2026-11-24T15:30:00.000Z', 'Asia/Shanghai')).toBe(1);
  expect(daysAhead('2026-11-24T16:30:00.000Z', '2026-11-24T15:30:00.000Z', 'UTC')).toBe(0);
});

test('[CRE-5] the offset is that of the day, with a real minus sign', () => {
  expect(offsetText(now, 'America/Los_Angeles')).toBe('UTC−8');
  expect(offsetText('2026-07-01T00:00:00.000Z', 'America/Los_Angeles')).toBe('UTC−7');
  expect(offsetText(now, 'Asia/Kathmandu')).toBe('UTC+5:45');
  expect(offsetText(now, 'Europe/London')).toBe('UTC');
});

test('[CRE-13] days are written as each language writes them, with the year where it is another one', () => {
  expect(dayText(now, now, 'UTC', 'en')).toBe('24 Nov');
  expect(dayText(now, now, 'UTC', 'zh-CN')).toBe('11月24日');
  expect(dayText('2025-09-02T08:00:00.000Z', now, 'UTC', 'en')).toBe('2 Sep 2025');
  expect(logDay('2026-09-02T08:00:00.000Z', now, 'UTC', 'zh-CN')).toBe('9/2');
  expect(logDay('2025-09-02T08:00:00.000Z', now, 'UTC', 'zh-CN')).toBe('2025/9');
});
