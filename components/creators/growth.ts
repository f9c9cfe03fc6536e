import type { Observation } from '@/lib/model/observation';
import type { CountField } from '@/lib/model/profile';

/** `n`: over how many videos, where the number is one of several. */
export type GrowthPoint = { at: string; value: number; exact: boolean; n?: number };
export type GrowthField = CountField | 'views';
export type Growth = {
  points: GrowthPoint[];
  first: GrowthPoint;
  last: GrowthPoint;
  /** Share of the first value, 0.232 is +23.2 %; null where the first value is 0. */
  change: number | null;
  /** `change` × 30 ÷ `days`; null under 7 days, which say nothing of a month. */
  perMonth: number | null;
  /** Whole days between the first and the last record. */
  days: number;
  /** Whether both ends are exact: otherwise the change is about right, no more. */
  exact: boolean;
};

const dayMs = 86_400_000;
const shortestSpan = 7;

/** How a number of a profile developed over its observations (oldest first); null under two records that know it. */
export function growthOf(
  observations: readonly Observation[],
  field: GrowthField = 'followers',
): Growth | null {
  const points = pointsOf(observations, field);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const change = first.value === 0 ? null : (last.value - first.value) / first.value;
  const days = Math.round((Date.parse(last.at) - Date.parse(first.at)) / dayMs);
  return {
    points,
    first,
    last,
    change,
    perMonth: change === null || days < shortestSpan ? null : (change * 30) / days,
    days,
    exact: first.exact && last.exact,
  };
}

/** The records that know a number. */
export function pointsOf(
  observations: readonly Observation[],
  field: GrowthField = 'followers',
): GrowthPoint[] {
  return observations.flatMap(({ at, [field]: count }) => (count ? [{ at, ...count }] : []));
}
