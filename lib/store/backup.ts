import { isTable } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { bulkLimit, importRecords, isRecord } from '@/lib/commands/importRecords';
import { AppError } from '@/lib/errors';
import { type Row, type TableName, tableNames } from '@/lib/model/records';
import { type JianlianDatabase, storedVersion, tableOf } from './database';

/** The whole database as one JSON document: format `jianlian-export`, the store's version, the time (UTC), every record by table. */
export type ExportFile = {
  format: 'jianlian-export';
  version: number;
  exportedAt: string;
  tables: { [T in TableName]?: Row<T>[] };
};
export type ImportCounts = { added: number; updated: number; same: number; rejected: number };
export type ImportOptions = { signal?: AbortSignal; onProgress?: (done: number, total: number) => void };
type Run = <Args, Result>(
  command: Command<Args, Result>,
  args: Args,
  options?: { batch?: string },
) => Promise<{ result: Result }>;

/** Export of everything, import of that export, and when the last export was. */
export function backup(db: JianlianDatabase, run: Run, newId: () => string, now: () => string) {
  return {
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
      const counts: ImportCounts = { added: 0, updated: 0, same: 0, rejected: 0 };
      for (const rows of batches(checkedFile(file))) {
        for (const { table, row } of rows) {
          counts[await fate(db, table, row)]++;
        }
      }
      return counts;
    },

    /** In steps of 200 rows under one batch id, each whole; `undoBatch(batch)` takes it back, also after a cancel. */
    async importAll(
      file: unknown,
      { signal, onProgress }: ImportOptions = {},
    ): Promise<ImportCounts & { batch: string; cancelled: boolean }> {
      const steps = batches(checkedFile(file));
      const total = steps.reduce((sum, rows) => sum + rows.length, 0);
      const batch = newId();
      const counts: ImportCounts = { added: 0, updated: 0, same: 0, rejected: 0 };
      let done = 0;
      for (const rows of steps) {
        if (signal?.aborted) return { ...counts, batch, cancelled: true };
        const { result } = await run(importRecords, { rows } as never, { batch });
        for (const key of Object.keys(counts) as (keyof ImportCounts)[])
          counts[key] += (result as ImportCounts)[key];
        done += rows.length;
        onProgress?.(done, total);
      }
      return { ...counts, batch, cancelled: false };
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
