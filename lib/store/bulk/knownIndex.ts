import { compareKeys, isInRange } from '@/lib/commands/indexKeys';
import type { IndexKey, Range } from '@/lib/commands/tx';

export type KnownIndex = {
  /** The place of a row from now on; undefined: it is in this index no more. */
  set: (id: string, key: IndexKey | undefined) => void;
  /** Ids in index order, at most `limit`, after a place. */
  ids: (range: Range, after: IndexKey | null, limit: number) => string[];
};

/** An index in memory. New places are sorted in when next it is asked; a place that was left stays and is passed over. */
export function knownIndex(): KnownIndex {
  const places = new Map<string, IndexKey>();
  let sorted: IndexKey[] = [];
  let added: IndexKey[] = [];

  function all(): readonly IndexKey[] {
    if (added.length === 0) return sorted;
    sorted = [...sorted, ...added.sort(compareKeys)].sort(compareKeys); // two sorted runs are merged in one pass
    added = [];
    return sorted;
  }

  return {
    set(id, key) {
      if (!key) {
        places.delete(id);
        return;
      }
      places.set(id, key);
      added.push(key);
    },
    ids(range, after, limit) {
      const keys = all();
      const start = after ?? [...(range.equals ?? []), ...(range.from === undefined ? [] : [range.from])];
      const ids: string[] = [];
      for (let at = firstFrom(keys, start, after !== null); at < keys.length && ids.length < limit; at++) {
        const key = keys[at] as IndexKey;
        if (!isInRange(key, range)) break;
        const id = key.at(-1) as string;
        if (places.get(id) === key) ids.push(id);
      }
      return ids;
    },
  };
}

function firstFrom(keys: readonly IndexKey[], start: IndexKey, isOpen: boolean): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareKeys(keys[middle] as IndexKey, start);
    if (order < 0 || (isOpen && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
