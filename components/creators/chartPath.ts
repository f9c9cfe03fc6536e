import type { GrowthPoint } from './growth';

/** The plane a line is drawn in; it is stretched to the place it has. */
export const plane = { width: 300, height: 60 } as const;
export type Placed = { x: number; y: number };
/** Least and most are the values at the lower and the upper edge. */
export type Drawn = { placed: Placed[]; least: number; most: number };

/** Where each record lies, from the first to `until`: the empty end of an old line is its age. A line that never moves runs in the middle. */
export function drawn(points: readonly GrowthPoint[], until: string): Drawn {
  const times = points.map(({ at }) => Date.parse(at));
  const values = points.map(({ value }) => value);
  const start = Math.min(...times);
  const span = Math.max(Date.parse(until), ...times) - start || 1;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const placed = points.map(({ value }, at) => ({
    x: (((times[at] ?? start) - start) / span) * plane.width,
    y: most === least ? plane.height / 2 : (1 - (value - least) / (most - least)) * plane.height,
  }));
  return { placed, least, most };
}

/** The line as the `d` of a path. */
export const pathOf = (placed: readonly Placed[]): string =>
  placed.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
