import { v5 } from 'uuid';
import type { Command } from '@/lib/commands/command';
import { bulkLimit } from '@/lib/commands/importRecords';
import { importSheet, type SheetResult } from '@/lib/commands/importSheet';
import { runCommand } from '@/lib/commands/runCommand';
import { AppError } from '@/lib/errors';
import { handleKeyOf } from '@/lib/identity/handleKey';
import { tableNames } from '@/lib/model/records';
import type { SheetRow } from '@/lib/model/sheetRow';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';
import { dexieReader } from './dexieReader';

/** How a sheet was read: enough to read the same file, or another of its shape, in the same way again. */
export type SheetSetup = {
  /** Place of the sheet in its workbook, and of its head, from 0. */
  sheet: number | null;
  headRow: number;
  shape: string;
  /** Where each column goes, by its place. */
  targets: Record<number, string>;
  answers: Record<string, string>;
};
export type SheetCounts = { added: number; updated: number; same: number; rejected: number };
/** One import of a sheet, from the first row on: what a browser that was killed needs to go on. Its id is the batch of its commands. */
export type SheetImport = {
  id: string;
  brandId: string;
  fileName: string;
  fileAt: string;
  setup: SheetSetup;
  state: 'running' | 'stopped' | 'done' | 'undone';
  done: number;
  total: number;
  counts: SheetCounts;
  startedAt: string;
};
export type Fates = SheetResult['fates'];
type Watch = { signal?: AbortSignal; onProgress?: (done: number, total: number) => void };
type Run = <Args, Result>(
  command: Command<Args, Result>,
  args: Args,
  options?: { batch?: string; uid?: string },
) => Promise<{ result: Result }>;

const keyOf = (id: string): string => `sheetImport ${id}`;
const fileKeyOf = (id: string): string => `sheetFile ${id}`;
/** So many are remembered, with their shapes. */
const most = 50;

/** Imports of sheets: rehearsed, run in steps that a kill cannot halve, gone on with, taken back, and remembered by shape. */
export function sheetImports(db: JianlianDatabase, run: Run, newId: () => string, now: () => string) {
  /** Newest first. */
  async function list(): Promise<SheetImport[]> {
    const rows = await db.meta.where('key').startsWith(keyOf('')).toArray();
    return rows
      .map(({ value }) => value as SheetImport)
      .sort((a, b) => (a.startedAt < b.startedAt || (a.startedAt === b.startedAt && a.id < b.id) ? 1 : -1));
  }

  const keep = (entry: SheetImport) => db.meta.put({ key: keyOf(entry.id), value: entry });

  async function get(id: string): Promise<SheetImport> {
    const entry = (await db.meta.get(keyOf(id)))?.value as SheetImport | undefined;
    if (!entry) throw new AppError('record.missing', { table: 'meta', id });
    return entry;
  }

  const stepArgs = ({ brandId, fileName, fileAt }: About, rows: SheetRow[]) => ({
    brandId,
    fileName,
    fileAt,
    rows,
  });

  return {
    list,
    /** The file of an import that did not come to its end. */
    fileOf: async (id: string): Promise<File | undefined> =>
      (await db.meta.get(fileKeyOf(id)))?.value as File | undefined,

    /** How the last file of this shape was read. */
    remembered: async (shape: string): Promise<SheetImport | undefined> =>
      (await list()).find(({ setup }) => setup.shape === shape),

    /** What would become of each row: the same command over the same data, and nothing of it written. */
    async rehearse(
      about: About,
      rows: readonly SheetRow[],
      { signal, onProgress }: Watch = {},
    ): Promise<Fates> {
      const fates: Fates = [];
      const at = now();
      for (const step of stepsOf(rows)) {
        if (signal?.aborted) break;
        const tables = tableNames.map((table) => tableOf(db, table));
        const mutation = { uid: newId(), at, by: 'me', batch: null };
        // Dexie keeps a transaction open over native promises only where the function itself is async
        const { result } = await db.transaction(
          'r',
          tables,
          async () => await runCommand(dexieReader(db), importSheet, stepArgs(about, step), mutation),
        );
        fates.push(...result.fates);
        onProgress?.(fates.length, rows.length);
      }
      return fates;
    },

    /** Remembers what is about to happen, the file included, before the first row is written. */
    async start(
      about: About,
      file: File,
      setup: SheetSetup,
      total: number,
      rejected: number,
    ): Promise<SheetImport> {
      const entry: SheetImport = {
        ...about,
        id: newId(),
        setup,
        state: 'running',
        done: 0,
        total,
        counts: { added: 0, updated: 0, same: 0, rejected },
        startedAt: now(),
      };
      await db.transaction('rw', db.meta, async () => {
        await keep(entry);
        await db.meta.put({ key: fileKeyOf(entry.id), value: file });
      });
      const old = (await list())
        .slice(most)
        .filter(({ state }) => state !== 'running' && state !== 'stopped');
      await db.meta.bulkDelete(old.flatMap(({ id }) => [keyOf(id), fileKeyOf(id)]));
      return entry;
    },

    /**
     * Writes the rows in steps of 200, each whole. A step that has run already, before a kill, answers what it did then; the same rows go
     * to the same steps, so it goes on where it was.
     */
    async run(
      id: string,
      rows: readonly SheetRow[],
      { signal, onProgress }: Watch = {},
    ): Promise<{ entry: SheetImport; fates: Fates }> {
      const entry: SheetImport = { ...(await get(id)), state: 'running' };
      entry.counts = { added: 0, updated: 0, same: 0, rejected: entry.counts.rejected };
      const rejectedBefore = entry.total - rows.length;
      const fates: Fates = [];
      entry.done = rejectedBefore;
      for (const [place, step] of stepsOf(rows).entries()) {
        if (signal?.aborted) break;
        const uid = v5(`step ${place}`, id);
        const { result } = await run(importSheet, stepArgs(entry, step), { batch: id, uid });
        for (const one of result.fates) {
          fates.push(one);
          if (one.fate === 'added' || one.fate === 'updated' || one.fate === 'same') entry.counts[one.fate]++;
          else entry.counts.rejected++;
        }
        entry.done += step.length;
        await keep(entry);
        onProgress?.(entry.done, entry.total);
      }
      entry.state = entry.done < entry.total ? 'stopped' : 'done';
      await keep(entry);
      if (entry.state === 'done') await db.meta.delete(fileKeyOf(id));
      return { entry, fates };
    },

    /** After its commands have been taken back. */
    async undone(id: string): Promise<void> {
      await keep({ ...(await get(id)), state: 'undone' });
      await db.meta.delete(fileKeyOf(id));
    },
  };
}
export type SheetImports = ReturnType<typeof sheetImports>;
type About = Pick<SheetImport, 'brandId' | 'fileName' | 'fileAt'>;

/**
 * Rows in the order of their accounts, 200 a step, so that a step reads a narrow range of what is here; rows of one account stay together,
 * in the order of the sheet.
 */
function stepsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const keyed = rows.map((row) => ({ row, key: accountKey(row) }));
  keyed.sort((a, b) => (a.key === b.key ? a.row.row - b.row.row : a.key < b.key ? -1 : 1));
  const steps: SheetRow[][] = [];
  let step: SheetRow[] = [];
  let start = 0;
  while (start < keyed.length) {
    let end = start + 1;
    while (end < keyed.length && keyed[end]?.key === keyed[start]?.key && end - start < bulkLimit) end++;
    if (step.length + end - start > bulkLimit) {
      steps.push(step);
      step = [];
    }
    for (let at = start; at < end; at++) step.push((keyed[at] as { row: SheetRow }).row);
    start = end;
  }
  if (step.length > 0) steps.push(step);
  return steps;
}

function accountKey({ accounts: [first] }: SheetRow): string {
  return first ? `${first.platform} ${handleKeyOf(first.handle)}` : '';
}
