import { useLiveQuery } from 'dexie-react-hooks';
import type { Store } from '@/lib/store';
import { useStore } from './useStore';

export type Found<T> = { data: T; isReady: true } | { data: undefined; isReady: false };

/**
 * What a bounded query of the store finds, and finds again after each change. Not ready: still reading, which is not "nothing found".
 * A read that fails goes to the screen around it.
 */
export function useQuery<T>(query: (store: Store) => Promise<T>, dependencies: readonly unknown[]): Found<T> {
  const store = useStore();
  const found = useLiveQuery(async () => ({ data: await query(store) }), [store, ...dependencies]);
  return found ? { data: found.data, isReady: true } : { data: undefined, isReady: false };
}
