import { type Row, type TableName, tableNames } from '@/lib/model/records';
import { database, tableOf } from '@/lib/store/database';
import { storeError } from '@/lib/store/failures';
import { runOnDexie } from '@/lib/store/runOnDexie';
import type { Ground } from './ground';

/** A new, empty IndexedDB: fake-indexeddb in Node, the real one in a browser page. */
export async function dexieGround(name: string): Promise<Ground & { close: () => Promise<void> }> {
  const db = database(name);
  await db.open();
  return {
    name: 'Dexie',
    run: (command, args, mutation) =>
      runOnDexie(db, command, args, mutation).catch((error) => {
        throw storeError(error);
      }),
    async dump() {
      const tables: Partial<Record<TableName, Row<TableName>[]>> = {};
      for (const table of tableNames) tables[table] = await tableOf(db, table).orderBy('id').toArray();
      return tables;
    },
    close: () => db.delete(),
  };
}
