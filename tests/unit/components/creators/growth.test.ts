import { expect, test } from 'vitest';
import { drawn, pathOf, plane } from '@/components/creators/chartPath';
import { growthOf, pointsOf } from '@/components/creators/growth';
import { engagementOf } from '@/lib/identity/engagement';
import { viewsSchema } from '@/lib/model/profile';
import { makeObservation } from '../../../make';

const seen = (at: string, value: number | null, exact = true) =>
  makeObservation({ at: `${at}T08:00:00.000Z`, followers: value === null ? null : { value, exact } });

test('[CRE-7] growth is the change from the first to the last known number, with the days between and every record', () => {
  const growth = growthOf([
    seen('2026-08-26', 104_210),
    seen('2026-10-01', 110_000),
    seen('2026-11-24', 128_412),
  ]);

  expect(growth?.change).toBeCloseTo(0.2322, 4);
  expect(growth).toMatchObject({
    days: 90,
    exact: true,
    first: { value: 104_210 },
    last: { value: 128_412 },
  });
  expect(growth?.points).toHaveLength(3);
});

test('[CRE-7] under two known numbers there is no growth, whatever else was seen', () => {
  expect(growthOf([])).toBeNull();
  expect(growthOf([seen('2026-10-01', 100), seen('2026-11-01', null)])).toBeNull();
  expect(pointsOf([seen('2026-10-01', 100), seen('2026-11-01', null)])).toHaveLength(1);
});

test('[CRE-7] a rounded end makes the change about right, and a start at nothing has no percentage', () => {
  expect(growthOf([seen('2026-10-01', 100_000), seen('2026-11-01', 128_000, false)])?.exact).toBe(false);
  expect(growthOf([seen('2026-10-01', 0), seen('2026-11-01', 50)])?.change).toBeNull();
  expect(growthOf([seen('2026-10-01', 200), seen('2026-11-01', 150)])?.change).toBe(-0.25);
});

test('[NUM-1] the growth for 30 days is the change × 30 ÷ days, and none under 7 days', () => {
  expect(growthOf([seen('2026-08-26', 104_210), seen('2026-11-24', 128_412)])?.perMonth).toBeCloseTo(
    0.0774,
    4,
  );
  expect(growthOf([seen('2026-11-01', 100), seen('2026-11-08', 107)])?.perMonth).toBeCloseTo(0.3, 9);
  expect(growthOf([seen('2026-11-01', 100), seen('2026-11-07', 107)])).toMatchObject({
    days: 6,
    perMonth: null,
  });
  expect(growthOf([seen('2026-10-01', 0), seen('2026-11-01', 50)])?.perMonth).toBeNull();
});

test('[NUM-1] each count is followed by itself, over the records that know it', () => {
  const at = (day: string, likes: number | null) =>
    makeObservation({
      at: `${day}T08:00:00.000Z`,
      followers: { value: 5, exact: true },
      likes: likes === null ? null : { value: likes, exact: true },
    });

  const growth = growthOf([at('2026-10-01', 100), at('2026-10-15', null), at('2026-10-31', 130)], 'likes');

  expect(growth).toMatchObject({ days: 30, change: 0.3 });
  expect(growth?.points).toHaveLength(2);
});

test('[NUM-2] a line ends where its last record lies, and the rest up to today is empty', () => {
  const points = pointsOf([seen('2026-10-01', 100), seen('2026-10-16', 200)]);

  const { placed, least, most } = drawn(points, '2026-10-31T08:00:00.000Z');

  expect([least, most]).toEqual([100, 200]);
  expect(placed).toEqual([
    { x: 0, y: plane.height },
    { x: plane.width / 2, y: 0 },
  ]);
  expect(pathOf(placed)).toBe('M0.0 60.0L150.0 0.0');
});

test('[NUM-2] a number that never moved is a line in the middle; a clock that was set back draws nothing outside', () => {
  const points = pointsOf([seen('2026-10-01', 7), seen('2026-10-16', 7)]);

  const { placed } = drawn(points, '2026-10-10T00:00:00.000Z');

  expect(placed.map(({ y }) => y)).toEqual([plane.height / 2, plane.height / 2]);
  expect(placed.at(-1)?.x).toBe(plane.width);
});

test('[NUM-3] engagement is likes ÷ videos ÷ followers with the number of videos; unknown stays unknown', () => {
  const count = (value: number, exact = true) => ({ value, exact });
  const all = { likes: count(2_000_000), posts: count(400), followers: count(100_000) };

  expect(engagementOf(all)).toEqual({ share: 0.05, n: 400, exact: true });
  expect(engagementOf({ ...all, likes: count(2_000_000, false) })?.exact).toBe(false);
  for (const field of ['likes', 'posts', 'followers'] as const)
    expect(engagementOf({ ...all, [field]: null })).toBeNull();
  expect(engagementOf({ ...all, posts: count(0) })).toBeNull();
  expect(engagementOf({ ...all, likes: count(0) })?.share).toBe(0);
});

test('[NUM-6] median views have a line, and each record its number of videos', () => {
  const at = (day: string, value: number, n: number) => ({
    ...seen(day, 1),
    views: viewsSchema.parse({
      value,
      exact: false,
      n,
      pinned: 0,
      source: 'videoGrid',
      at: `${day}T08:00:00.000Z`,
    }),
  });
  const growth = growthOf(
    [at('2026-10-01', 1000, 16), seen('2026-10-10', 5), at('2026-10-31', 1500, 18)],
    'views',
  );

  expect(growth).toMatchObject({ days: 30, change: 0.5, exact: false });
  expect(growth?.points.map(({ value, n }) => [value, n])).toEqual([
    [1000, 16],
    [1500, 18],
  ]);
});
