import type { PipelineRow } from '../pipelineRow';

/** A row with what it is ordered by: NaN is unknown. `place`: where it stands in the pipeline, which ties keep. */
export type Entry = { row: PipelineRow; keys: readonly number[]; place: number };

/**
 * The order of entries by each key in turn, unknown last whichever way, ties as given. Sorted by the last key first, each time stably by the
 * rank of the value: no function is called per comparison, which is what makes sorting slow.
 */
export function sorted(entries: readonly Entry[], descending: readonly boolean[]): Entry[] {
  const count = entries.length;
  let order = new Uint32Array(count);
  for (let index = 0; index < count; index++) order[index] = index;
  const values = new Float64Array(count);
  for (let key = descending.length - 1; key >= 0; key--) {
    for (let index = 0; index < count; index++) values[index] = entries[index]!.keys[key]!;
    order = stablyBy(order, ranksOf(values, descending[key]!));
  }
  const result = new Array<Entry>(count);
  for (let index = 0; index < count; index++) result[index] = entries[order[index]!]!;
  return result;
}

/** For each value its rank among the different ones, from 0; NaN gets the last. */
function ranksOf(values: Float64Array, isDescending: boolean): { ranks: Uint32Array; count: number } {
  const distinct = values.slice().sort();
  let known = 0;
  for (let index = 0; index < distinct.length && !Number.isNaN(distinct[index]); index++)
    if (known === 0 || distinct[known - 1] !== distinct[index]) distinct[known++] = distinct[index]!;
  const ranks = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) ranks[index] = rankOf(values[index]!);
  return { ranks, count: known + 1 };

  function rankOf(value: number): number {
    if (Number.isNaN(value)) return known;
    let [low, high] = [0, known - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distinct[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return isDescending ? known - 1 - low : low;
  }
}

function stablyBy(
  order: Uint32Array<ArrayBuffer>,
  { ranks, count }: { ranks: Uint32Array; count: number },
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < ranks.length; index++) starts[ranks[index]! + 1]!++;
  for (let rank = 0; rank < count; rank++) starts[rank + 1]! += starts[rank]!;
  const result = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const index = order[at]!;
    result[starts[ranks[index]!]!++] = index;
  }
  return result;
}

/** Puts an entry among others that are in order. */
export function insert(ordered: Entry[], entry: Entry, descending: readonly boolean[]): void {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ordered[middle]!, entry, descending)) low = middle + 1;
    else high = middle;
  }
  ordered.splice(low, 0, entry);
}

function isBefore(one: Entry, other: Entry, descending: readonly boolean[]): boolean {
  for (const [key, isDescending] of descending.entries()) {
    const [a, b] = [one.keys[key]!, other.keys[key]!];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(b);
    return a < b !== isDescending;
  }
  return one.place < other.place;
}
