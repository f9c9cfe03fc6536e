import { expect, test } from 'vitest';
import { daysOf, rangesOfText, textOfMinutes, textOfRanges } from '@/components/settings/outreachFields';

test('[PLAN-13] steps are rising whole days, with commas of either script, or none', () => {
  expect(daysOf('3, 7,14')).toEqual([3, 7, 14]);
  expect(daysOf('3\uFF0C7\u300114')).toEqual([3, 7, 14]);
  expect(daysOf(' ')).toEqual([]);
  for (const bad of ['7, 3', '3, 3', '0', '3.5', 'three', '121', '1,2,3,4,5,6,7,8,9'])
    expect(daysOf(bad), bad).toBeNull();
});

test('[PLAN-13] hours are read as typed and written as read; what is no clock time is refused', () => {
  const ranges = [
    { start: '09:00', end: '11:00' },
    { start: '13:30', end: '15:00' },
  ];
  expect(rangesOfText('9:00-11:00, 13:30\u201315:00')).toEqual(ranges);
  expect(rangesOfText('9\uFF1A00~11\uFF1A00\uFF0C13:30\u201415:00')).toEqual(ranges);
  expect(rangesOfText(textOfRanges(ranges))).toEqual(ranges);
  expect(rangesOfText('')).toEqual([]);
  for (const bad of ['9-11', '25:00-26:00', '09:00-09:00', '09:00', '09:61-10:00', 'x'])
    expect(rangesOfText(bad), bad).toBeNull();
});

test('[PLAN-13] quiet hours over midnight are one range again', () => {
  expect(
    textOfMinutes([
      { from: 0, to: 480 },
      { from: 1260, to: 1440 },
    ]),
  ).toBe('21:00\u201308:00');
  expect(textOfMinutes([{ from: 720, to: 840 }])).toBe('12:00\u201314:00');
  expect(textOfMinutes([])).toBe('');
});
