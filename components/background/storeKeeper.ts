import type { Store } from '@/lib/store';

/**
 * The store, opened at the first need and kept while the worker lives. Opened again where opening failed or where another version
 * of the extension took the database over and is done.
 */
export function storeKeeper(open: () => Promise<Store>): () => Promise<Store> {
  let kept: Promise<Store> | undefined;

  return () => {
    kept ??= open().then(
      (store) => {
        store.onClosed(() => {
          kept = undefined;
        });
        return store;
      },
      (error: unknown) => {
        kept = undefined;
        throw error;
      },
    );
    return kept;
  };
}
