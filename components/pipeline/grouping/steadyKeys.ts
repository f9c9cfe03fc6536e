import type { GroupKey, KeysOf } from '@/lib/store/query/grouping';

export type HeldKeys = ReadonlyMap<string, readonly GroupKey[]>;

/**
 * The groups of rows while the list is held: who was there keeps the groups it had, who is new gets its own.
 * @param before null: nothing is held
 * @returns `held` fills as rows are asked for, and is `before` of the next time
 */
export function steadyKeys(now: KeysOf, before: HeldKeys | null): { keysOf: KeysOf; held: HeldKeys } {
  const held = new Map<string, readonly GroupKey[]>();
  return {
    held,
    keysOf(row) {
      const keys = before?.get(row.dealId) ?? now(row);
      held.set(row.dealId, keys);
      return keys;
    },
  };
}
