import type { JianlianDatabase } from './database';
import { lastChange } from './lastChange';

/** A database by the id that it was given when it was first asked, and by the number of its last change, which only grows. */
export type WhichDatabase = { id: string; last: number };
const key = 'database';

export function whichDatabase(db: JianlianDatabase, newId: () => string): Promise<WhichDatabase> {
  return db.transaction('rw', db.meta, db.changes, async () => {
    const known = (await db.meta.get(key))?.value as string | undefined;
    const id = known ?? newId();
    if (!known) await db.meta.put({ key, value: id });
    return { id, last: await lastChange(db) };
  });
}
