import type { PipelineRow } from '../pipelineRow';

export type Changed = {
  gone: ReadonlySet<PipelineRow>;
  fresh: readonly { row: PipelineRow; place: number }[];
  /** Where a row that stayed stands now. */
  placeOf: (row: PipelineRow, before: number) => number;
};

/** Which rows are others than before, told by identity; null where they are more than `most`. */
export function changedSince(
  before: readonly PipelineRow[],
  now: readonly PipelineRow[],
  most: number,
): Changed | null {
  const shift = now.length - before.length;
  if (Math.abs(shift) > most) return null;
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === now.at(-1 - same)) same++;
  const end = before.length - same;

  const old = new Set(before.slice(start, end));
  const places = new Map(now.slice(start, now.length - same).map((row, index) => [row, start + index]));
  const gone = new Set([...old].filter((row) => !places.has(row)));
  const fresh = [...places].flatMap(([row, place]) => (old.has(row) ? [] : [{ row, place }]));
  if (gone.size + fresh.length > most) return null;
  return {
    gone,
    fresh,
    placeOf: (row, place) =>
      place < start ? place : place >= end ? place + shift : (places.get(row) ?? place),
  };
}
