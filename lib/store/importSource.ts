import { isTable } from '@/lib/commands/changes';
import { bulkLimit, fateOf, isRecord, type RowFate } from '@/lib/commands/importRecords';
import { AppError } from '@/lib/errors';
import type { Row, TableName } from '@/lib/model/records';
import type { ExportFile } from './backup';
import { type JianlianDatabase, storedVersion, tableOf } from './database';

type FilePage = { table: string; rows: readonly unknown[] };
/** Rows to take in, wherever they come from. They can be gone through several times, always in the same order. */
export type ImportSource = {
  version: number;
  /** How many rows there are. */
  total: number;
  pages: () => Iterable<FilePage> | AsyncIterable<FilePage>;
  /** Versions of the extension, for a file that is newer: which wrote it, and which this is. */
  products?: { needed: string; have: string };
};
export type Entry = { table: string; row: { id: string; updatedAt: string } };

/** An export, or a source as it is. @throws AppError `file.notOurs`, `file.newerVersion`, `file.newerBackup` */
export function sourceOf(file: unknown): ImportSource {
  const source = isSource(file) ? file : sourceOfExport(file);
  if (source.version <= storedVersion) return source;
  if (source.products) throw new AppError('file.newerBackup', source.products);
  throw new AppError('file.newerVersion', { needed: String(source.version), have: String(storedVersion) });
}

function sourceOfExport(file: unknown): ImportSource {
  const { format, version, tables } = (file ?? {}) as Partial<ExportFile>;
  if (format !== 'jianlian-export' || typeof tables !== 'object' || tables === null)
    throw new AppError('file.notOurs');
  const pages = Object.entries(tables).map(([table, rows]) => ({
    table,
    rows: Array.isArray(rows) ? rows : [],
  }));
  return {
    version: typeof version === 'number' ? version : Number.POSITIVE_INFINITY,
    total: pages.reduce((sum, { rows }) => sum + rows.length, 0),
    pages: () => pages,
  };
}

const isSource = (file: unknown): file is ImportSource =>
  typeof (file as ImportSource | null)?.pages === 'function';

/** The rows in steps of 200, the same rows in the same steps each time. */
export async function* stepsOf(source: ImportSource): AsyncGenerator<Entry[]> {
  let step: Entry[] = [];
  for await (const { table, rows } of source.pages())
    for (const row of rows) {
      step.push({ table, row: asRow(row) });
      if (step.length < bulkLimit) continue;
      yield step;
      step = [];
    }
  if (step.length > 0) yield step;
}

/** What an import would do with the rows of a step: the same questions as the command asks. */
export async function fatesOf(db: JianlianDatabase, step: readonly Entry[]): Promise<RowFate[]> {
  const readable = step.map(({ table, row }) => isTable(table) && isRecord(table, row));
  const before = new Map<string, Row<TableName>>();
  for (const [table, entries] of Map.groupBy(step, (entry) => entry.table)) {
    if (!isTable(table)) continue;
    for (const row of await tableOf(db, table).bulkGet(entries.map((entry) => entry.row.id)))
      if (row) before.set(`${table}/${row.id}`, row);
  }
  return step.map(({ table, row }, at) =>
    readable[at] ? fateOf(before.get(`${table}/${row.id}`), row as Row<TableName>) : 'rejected',
  );
}

/** All records of one table a source brings. */
export async function recordsOf<T extends TableName>(source: ImportSource, wanted: T): Promise<Row<T>[]> {
  const found: Row<T>[] = [];
  for await (const { table, rows } of source.pages())
    if (table === wanted) found.push(...(rows.filter((row) => isRecord(wanted, row)) as Row<T>[]));
  return found;
}

/** A file is somebody else's words: what is no object with an id becomes one that no schema takes, so that it is counted. */
function asRow(row: unknown): Entry['row'] {
  const isRow = typeof row === 'object' && row !== null && typeof (row as { id?: unknown }).id === 'string';
  return isRow ? (row as Entry['row']) : { id: '', updatedAt: '' };
}
