import type { Change } from '@/lib/commands/changes';
import type { Store } from '@/lib/store';

/** Follows what a store runs; answers with one change of each kind, which is all that a page has to hear of a worker. */
export function kindsOfChanges(store: Pick<Store, 'onRan'>): () => Change[] {
  const kinds = new Map<string, Change>();
  store.onRan((changes) => {
    for (const change of changes) kinds.set(kindOf(change), change);
  });
  return () => [...kinds.values()];
}

const kindOf = (change: Change): string =>
  `${change.table} ${'field' in change ? change.field : 'created' in change}`;
