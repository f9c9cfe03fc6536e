import type { Observation } from '@/lib/model/observation';

export type GrowthPoint = { at: string; value: number; exact: boolean };
export type Growth = {
  points: GrowthPoint[];
  first: GrowthPoint;
  last: GrowthPoint;
  /** Share of the first value, 0.232 is +23.2 %; null where the first value is 0. */
  change: number | null;
  /** Whole days between the first and the last record. */
  days: number;
  /** Whether both ends are exact: otherwise the change is about right, no more. */
  exact: boolean;
};

const dayMs = 86_400_000;

/** How a profile's followers developed over its observations (oldest first); null under two records that know the number. */
export function growthOf(observations: readonly Observation[]): Growth | null {
  const points = pointsOf(observations);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  return {
    points,
    first,
    last,
    change: first.value === 0 ? null : (last.value - first.value) / first.value,
    days: Math.round((Date.parse(last.at) - Date.parse(first.at)) / dayMs),
    exact: first.exact && last.exact,
  };
}

/** The records that know the number of followers. */
export function pointsOf(observations: readonly Observation[]): GrowthPoint[] {
  return observations.flatMap(({ at, followers }) => (followers ? [{ at, ...followers }] : []));
}
