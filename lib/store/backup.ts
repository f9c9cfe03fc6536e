import { isTable } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { erasePerson } from '@/lib/commands/erasePerson';
import { bulkLimit, importRecords, isRecord } from '@/lib/commands/importRecords';
import { AppError } from '@/lib/errors';
import { type Row, type TableName, tableNames } from '@/lib/model/records';
import { type JianlianDatabase, storedVersion, tableOf } from './database';
import { about, erasedAmong } from './forgotten';

/** The whole database as one JSON document: format `jianlian-export`, the store's version, the time (UTC), every record by table. */
export type ExportFile = {
  format: 'jianlian-export';
  version: number;
  exportedAt: string;
  tables: { [T in TableName]?: Row<T>[] };
};
/** Rows by their fate; `erased`: people of the file who asked to be forgotten, and go again. */
export type ImportCounts = { added: number; updated: number; same: number; rejected: number; erased: number };
export type ImportOptions = { signal?: AbortSignal; onProgress?: (done: number, total: number) => void };
type Run = <Args, Result>(
  command: Command<Args, Result>,
  args: Args,
  options?: { batch?: string },
) => Promise<{ result: Result }>;

/** Export of everything, import of that export, and when the last export was. */
export function backup(db: JianlianDatabase, run: Run, newId: () => string, now: () => string) {
  return {
    /** Everything about one person, as a file of the same format: what they may ask for, and what an erase takes away. */
    async exportPerson(creatorId: string): Promise<ExportFile> {
      const { own } = await about(db, creatorId);
      const tables = Map.groupBy(own, ({ table }) => table);
      return {
        format: 'jianlian-export',
        version: storedVersion,
        exportedAt: now(),
        tables: Object.fromEntries([...tables].map(([table, rows]) => [table, rows.map(({ row }) => row)])),
      };
    },

    async exportAll(): Promise<ExportFile> {
      const entries = await db.transaction(
        'r',
        tableNames.map((table) => tableOf(db, table)),
        () =>
          Promise.all(tableNames.map(async (table) => [table, await tableOf(db, table).toArray()] as const)),
      );
      return {
        format: 'jianlian-export',
        version: storedVersion,
        exportedAt: now(),
        tables: Object.fromEntries(entries),
      };
    },

    /** What an import would do, without doing it. @throws AppError `file.notOurs`, `file.newerVersion` */
    async rehearse(file: unknown): Promise<ImportCounts> {
      const counts: ImportCounts = { added: 0, updated: 0, same: 0, rejected: 0, erased: 0 };
      const content = checkedFile(file);
      for (const rows of batches(content)) {
        for (const { table, row } of rows) {
          counts[await fate(db, table, row)]++;
        }
      }
      const { profiles = [], ...brought } = readableOf(content);
      counts.erased = (await erasedAmong(db, { ...brought, accounts: async () => profiles })).length;
      return counts;
    },

    /** In steps of 200 rows under one batch id, each whole; people who were erased are erased again (`erased`: how many); `undoBatch(batch)` takes it back, also after a cancel. */
    async importAll(
      file: unknown,
      { signal, onProgress }: ImportOptions = {},
    ): Promise<ImportCounts & { batch: string; cancelled: boolean }> {
      const steps = batches(checkedFile(file));
      const total = steps.reduce((sum, rows) => sum + rows.length, 0);
      const batch = newId();
      const counts: ImportCounts = { added: 0, updated: 0, same: 0, rejected: 0, erased: 0 };
      let done = 0;
      for (const rows of steps) {
        if (signal?.aborted) break;
        const { result } = await run(importRecords, { rows } as never, { batch });
        for (const [key, more] of Object.entries(result)) counts[key as keyof typeof result] += more;
        done += rows.length;
        onProgress?.(done, total);
      }
      counts.erased = await eraseAgain(db, run);
      return { ...counts, batch, cancelled: done < total };
    },

    lastExportAt: async (): Promise<string | null> =>
      ((await db.meta.get('lastExportAt'))?.value as string | undefined) ?? null,
    noteExport: async (at: string): Promise<void> =>
      void (await db.meta.put({ key: 'lastExportAt', value: at })),
  };
}
export type Backup = ReturnType<typeof backup>;

function checkedFile(file: unknown): ExportFile {
  const { format, version, tables } = (file ?? {}) as Partial<ExportFile>;
  if (format !== 'jianlian-export' || typeof tables !== 'object' || tables === null)
    throw new AppError('file.notOurs');
  if (typeof version !== 'number' || version > storedVersion)
    throw new AppError('file.newerVersion', { needed: String(version), have: String(storedVersion) });
  return file as ExportFile;
}

/** A backup may hold people who asked to be forgotten since: their hashes are kept, and they go again. */
async function eraseAgain(db: JianlianDatabase, run: Run): Promise<number> {
  const found = await erasedAmong(db, { accounts: () => tableOf(db, 'profiles').toArray() });
  const creators = await tableOf(db, 'creators').bulkGet(found);
  const creatorIds = creators.flatMap((creator) => (creator ? [creator.id] : []));
  for (const creatorId of creatorIds) await run(erasePerson, { creatorId, suppress: false });
  return creatorIds.length;
}

/** The rows of a file that are records: the others are counted elsewhere. */
function readableOf({ tables }: ExportFile): ExportFile['tables'] {
  const entries = Object.entries(tables).map(([table, rows]) => [
    table,
    isTable(table) && Array.isArray(rows) ? rows.filter((row) => isRecord(table, row)) : [],
  ]);
  return Object.fromEntries(entries);
}

/** What an import does with a row: the same questions as the command asks. */
async function fate(db: JianlianDatabase, table: string, row: Entry['row']): Promise<keyof ImportCounts> {
  if (!isTable(table) || !isRecord(table, row)) return 'rejected';
  const before = await tableOf(db, table).get(row.id);
  if (!before) return 'added';
  return before.updatedAt < row.updatedAt ? 'updated' : 'same';
}

type Entry = { table: string; row: { id: string; updatedAt: string } };

function batches({ tables }: ExportFile): Entry[][] {
  const all = Object.entries(tables).flatMap(([table, rows]) =>
    (Array.isArray(rows) ? rows : []).map((row) => ({ table, row: asRow(row) })),
  );
  const steps: Entry[][] = [];
  for (let start = 0; start < all.length; start += bulkLimit) steps.push(all.slice(start, start + bulkLimit));
  return steps;
}

/** A file is somebody else's words: what is no object with an id becomes one that no schema takes, so that it is counted. */
function asRow(row: unknown): Entry['row'] {
  const isRow = typeof row === 'object' && row !== null && typeof (row as { id?: unknown }).id === 'string';
  return isRow ? (row as Entry['row']) : { id: '', updatedAt: '' };
}
