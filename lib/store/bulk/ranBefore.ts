import type { JianlianDatabase } from '../database';
import { lastChange } from '../lastChange';

/** What the commands of a batch did that ran before, by their uid, and the number of the last change; in one look. */
export async function ranBefore<Result>(
  db: JianlianDatabase,
  batch: string,
): Promise<{ ran: Map<string, Result>; last: number }> {
  const ran = new Map<string, Result>();
  const last = await db.transaction('r', db.changes, async () => {
    for (const n of await db.changes.where('batch').equals(batch).primaryKeys()) {
      const { uid, result } = (await db.changes.get(n)) ?? {};
      if (uid) ran.set(uid, result as Result);
    }
    return lastChange(db);
  });
  return { ran, last };
}
