import type { PipelineRow } from '../pipelineRow';

export type Entry = {
  row: PipelineRow;
  /** Where it stands in the pipeline, which ties keep. */
  place: number;
};

/** For each row the rank of its value among the different ones, ascending from 0; what is unknown has the rank `known`. */
export type Ranks = { of: Uint32Array; known: number };

/** @param values one for each row; NaN is unknown */
export function ranksOf(values: Float64Array): Ranks {
  const distinct = values.slice().sort();
  let known = 0;
  for (let index = 0; index < distinct.length && !Number.isNaN(distinct[index]); index++)
    if (known === 0 || distinct[known - 1] !== distinct[index]) distinct[known++] = distinct[index]!;
  const ranks = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) ranks[index] = rankOf(values[index]!);
  return { of: ranks, known };

  function rankOf(value: number): number {
    if (Number.isNaN(value)) return known;
    let [low, high] = [0, known - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distinct[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The order of places by each key in turn, unknown last whichever way, ties as given. Sorted by the last key first, each time stably by the
 * rank of the value: no function is called per comparison, which is what makes sorting slow.
 */
export function sorted(
  places: Uint32Array<ArrayBuffer>,
  keys: readonly { ranks: Ranks; desc: boolean }[],
): Uint32Array<ArrayBuffer> {
  return keys.reduceRight((order, { ranks, desc }) => stablyBy(order, ranks, desc), places);
}

function stablyBy(order: Uint32Array<ArrayBuffer>, { of, known }: Ranks, desc: boolean) {
  const rankOf = (place: number) => (desc && of[place] !== known ? known - 1 - of[place]! : of[place]!);
  const starts = new Uint32Array(known + 2);
  for (let at = 0; at < order.length; at++) starts[rankOf(order[at]!) + 1]!++;
  for (let rank = 0; rank <= known; rank++) starts[rank + 1]! += starts[rank]!;
  const result = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) result[starts[rankOf(order[at]!)]!++] = order[at]!;
  return result;
}

export type Key = { numberOf: (row: PipelineRow) => number; desc: boolean };

/** Puts an entry among others that are in order. */
export function insert(ordered: Entry[], entry: Entry, keys: readonly Key[]): void {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ordered[middle]!, entry, keys)) low = middle + 1;
    else high = middle;
  }
  ordered.splice(low, 0, entry);
}

function isBefore(one: Entry, other: Entry, keys: readonly Key[]): boolean {
  for (const { numberOf, desc } of keys) {
    const [a, b] = [numberOf(one.row), numberOf(other.row)];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(b);
    return a < b !== desc;
  }
  return one.place < other.place;
}
