import { type TableName, tableNames } from '@/lib/model/records';
import { type JianlianDatabase, storedVersion, tableOf } from './database';

/** Everything at one moment, in pieces: each page is UTF-8 JSON, `{ "table": …, "rows": […] }`, of at most 1,000 rows. */
export type Snapshot = {
  version: number;
  exportedAt: string;
  counts: Record<string, number>;
  pages: Uint8Array<ArrayBuffer>[];
};
const pageSize = 1000;

/** Reads all tables in one transaction: what is saved meanwhile waits and is not in it. A page becomes bytes as soon as it is read, so that no more than one stands in memory as rows. */
export async function snapshot(
  db: JianlianDatabase,
  exportedAt: string,
  signal?: AbortSignal,
): Promise<Snapshot> {
  const counts: Record<string, number> = {};
  const pages: Snapshot['pages'] = [];
  const encoder = new TextEncoder();
  await db.transaction(
    'r',
    tableNames.map((table) => tableOf(db, table)),
    async () => {
      for (const table of tableNames) {
        for (let rows = await pageAfter(db, table, ''); rows.length > 0; ) {
          signal?.throwIfAborted();
          pages.push(encoder.encode(JSON.stringify({ table, rows })));
          counts[table] = (counts[table] ?? 0) + rows.length;
          rows = rows.length < pageSize ? [] : await pageAfter(db, table, rows.at(-1)?.id ?? '');
        }
      }
    },
  );
  return { version: storedVersion, exportedAt, counts, pages };
}

const pageAfter = (db: JianlianDatabase, table: TableName, id: string) =>
  tableOf(db, table).where(':id').above(id).limit(pageSize).toArray();
