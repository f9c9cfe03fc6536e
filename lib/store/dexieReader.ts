import type { IndexKey, Range, Reader } from '@/lib/commands/tx';
import { dexieIndex, type Tables, tableOf } from './database';

/** Bounded reads on Dexie: of a transaction, or of a database inside the transaction that is open where they are called. */
export function dexieReader(db: Tables): Reader {
  return {
    getMany: (table, ids) => tableOf(db, table).bulkGet([...ids]) as never,
    scan: async (table, index, range, after, limit) => {
      const { lower, upper, open } = bounds(range, after);
      return (await tableOf(db, table)
        .where(dexieIndex(index))
        .between(lower, upper, !open, true)
        .limit(limit)
        .toArray()) as never;
    },
  };
}

/** In IndexedDB an array sorts after every string and after its own prefixes: `[x, []]` is the end of everything that starts with x. */
export function bounds(
  range: Range,
  after: IndexKey | null,
): { lower: IndexKey; upper: (string | never[])[]; open: boolean } {
  const prefix = range.equals ?? [];
  const start = range.from === undefined ? prefix : [...prefix, range.from];
  const upper = range.to === undefined ? [...prefix, []] : [...prefix, range.to, []];
  return { lower: after ?? start, upper: upper as (string | never[])[], open: after !== null };
}
