import { expect, test } from 'vitest';
import { dayEnds, dueGroupOf } from '@/components/pipeline/dueGroup';
import { due } from './makeRow';

const groupIn = (zone: string, now: string, dueAt: string | null) =>
  dueGroupOf({ nextAction: due(dueAt) }, dayEnds(now, zone));

test.each([
  ['a month ago', '2026-10-20T09:00:00.000Z', 'due'],
  ['the last minute of today in Shanghai', '2026-11-24T15:59:59.999Z', 'due'],
  ['the first of tomorrow', '2026-11-24T16:00:00.000Z', 'week'],
  ['the last minute of Sunday', '2026-11-29T15:59:59.999Z', 'week'],
  ['the first of Monday', '2026-11-29T16:00:00.000Z', 'later'],
  ['no day', null, 'later'],
] as const)('[PANEL-3] %s belongs to the right group on a Tuesday in Shanghai', (_, dueAt, group) => {
  expect(groupIn('Asia/Shanghai', '2026-11-24T01:00:00.000Z', dueAt)).toBe(group);
});

test('[PANEL-3] on a Sunday nothing is left of the week', () => {
  expect(dayEnds('2026-11-29T12:00:00.000Z', 'Europe/Berlin')).toEqual({
    today: '2026-11-29T23:00:00.000Z',
    week: '2026-11-29T23:00:00.000Z',
  });
});

test.each([
  ['Europe/Berlin', '2026-10-25T12:00:00.000Z', '2026-10-25T23:00:00.000Z', 'of 25 hours'],
  ['America/New_York', '2026-03-08T12:00:00.000Z', '2026-03-09T04:00:00.000Z', 'of 23 hours'],
  [
    'Asia/Kathmandu',
    '2026-11-24T12:00:00.000Z',
    '2026-11-24T18:15:00.000Z',
    'with three quarters of an hour',
  ],
])('[PANEL-3] in %s a day %4$s ends when it ends', (zone, now, end) => {
  expect(dayEnds(now, zone).today).toBe(end);
});

test('[PANEL-3] no next step is later or open', () => {
  expect(dueGroupOf({ nextAction: null }, dayEnds('2026-11-24T01:00:00.000Z', 'UTC'))).toBe('later');
});
