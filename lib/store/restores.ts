import type { Winner } from '@/lib/commands/importRecords';
import { AppError } from '@/lib/errors';
import type { JianlianDatabase } from './database';

/**
 * A restore on its way, with what a browser that was killed needs to go on by itself: the file, and for an encrypted one its key, which
 * the browser keeps without letting it be read. Both go when the restore is over.
 */
export type Restore = {
  /** Also the batch of its commands. */
  id: string;
  fileName: string;
  file: Blob;
  key: CryptoKey | null;
  wins: Winner;
  startedAt: string;
};
const key = 'restore';

/** At most one restore is on its way. */
export function restores(db: JianlianDatabase, newId: () => string, now: () => string) {
  const current = async (): Promise<Restore | undefined> =>
    (await db.meta.get(key))?.value as Restore | undefined;

  return {
    current,
    /** Remembers what is about to happen, before the first row is written. */
    async start(about: Pick<Restore, 'fileName' | 'file' | 'key' | 'wins'>): Promise<Restore> {
      const restore: Restore = { ...about, id: newId(), startedAt: now() };
      await db.transaction('rw', db.meta, async () => {
        if (await current()) throw new AppError('file.restoreRunning');
        await db.meta.put({ key, value: restore });
      });
      return restore;
    },
    /** It came to its end, or the person stopped it. */
    over: (): Promise<void> => db.meta.delete(key),
  };
}
