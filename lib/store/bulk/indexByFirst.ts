import { compareKeys, isInRange } from '@/lib/commands/indexKeys';
import type { IndexKey, Range } from '@/lib/commands/tx';
import type { KnownIndex } from './knownIndex';

/** An index in memory that is only asked for rows whose first field is given: cheap where it is asked after every few rows that come. */
export function indexByFirst(): KnownIndex {
  const places = new Map<string, IndexKey>();
  const idsOf = new Map<string, Set<string>>();

  return {
    set(id, key) {
      const before = places.get(id);
      if (before) idsOf.get(before[0] ?? '')?.delete(id);
      if (!key) {
        places.delete(id);
        return;
      }
      places.set(id, key);
      const first = key[0] ?? '';
      const ids = idsOf.get(first);
      if (ids) ids.add(id);
      else idsOf.set(first, new Set([id]));
    },
    ids: ({ equals = [], ...range }: Range, after, limit) =>
      [...(idsOf.get(equals[0] ?? '') ?? [])]
        .map((id) => places.get(id) as IndexKey)
        .filter((key) => isInRange(key, { equals, ...range }) && (!after || compareKeys(key, after) > 0))
        .sort(compareKeys)
        .slice(0, limit)
        .map((key) => key.at(-1) as string),
  };
}
