import { expect, test } from 'vitest';
import { growthOf, pointsOf } from '@/components/creators/growth';
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
