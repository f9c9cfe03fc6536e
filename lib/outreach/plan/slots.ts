/** Moments of one grid, each given away once: what was missed is taken up again one by one. */
export type Slots = {
  /** The first moment on the grid from `at` on that nobody has, in milliseconds since 1970. */
  firstFree: (at: number) => number;
  take: (at: number) => void;
};

/** @param taken moments that are somebody's already; off the grid they take the places on both sides */
export function slots(spacing: number, taken: readonly number[]): Slots {
  const next = new Map<number, number>();
  function free(place: number): number {
    let end = place;
    while (next.has(end)) end = next.get(end)!;
    for (let one = place; one !== end; ) {
      const after = next.get(one)!;
      next.set(one, end); // so that a full hour is walked through once
      one = after;
    }
    return end;
  }
  const take = (at: number) => {
    for (const place of new Set([Math.floor(at / spacing), Math.ceil(at / spacing)]))
      next.set(place, place + 1);
  };
  for (const at of taken) take(at);
  return { firstFree: (at) => free(Math.ceil(at / spacing)) * spacing, take };
}
