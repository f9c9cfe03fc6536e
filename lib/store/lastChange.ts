import type { JianlianDatabase } from './database';

/** The number of the last change, 0 for none. */
export const lastChange = async (db: JianlianDatabase): Promise<number> =>
  (await db.changes.orderBy('n').reverse().limit(1).primaryKeys())[0] ?? 0;
