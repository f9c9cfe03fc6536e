import { browser } from '@/lib/browser';
import type { Store } from '@/lib/store';

/** What the browser took away: the whole database, or its last `changes`. `at`: when it was last known to be whole. */
export type Lost = { at: string; changes: number | null };
type Seen = { name: string; id: string; last: number; at: string };
/** Kept beside the database, in another store of the browser. */
const key = 'seenDatabase';

/**
 * What is gone of the store since it was last looked at, or null: then it is noted as it is. A browser that takes its database for damaged
 * removes it and begins an empty one without a word; a screen that looks as on the first day would be a lie.
 */
export async function lostSince(store: Store, now: string): Promise<Lost | null> {
  const here = await store.which();
  const { [key]: kept } = await browser.storage.local.get(key);
  const seen = kept as Seen | undefined;
  if (seen?.name === store.name && seen.id !== here.id) return { at: seen.at, changes: null };
  if (seen?.name === store.name && seen.last > here.last)
    return { at: seen.at, changes: seen.last - here.last };
  await note({ name: store.name, ...here, at: now });
  return null;
}

/** The person knows, and goes on with what is here. */
export const goOnWithWhatIsHere = async (store: Store, now: string): Promise<void> =>
  note({ name: store.name, ...(await store.which()), at: now });

const note = (seen: Seen): Promise<void> => browser.storage.local.set({ [key]: seen });
