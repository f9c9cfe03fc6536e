import { v5 } from 'uuid';
import type { Change } from '@/lib/commands/changes';
import { bulkLimit } from '@/lib/commands/importRecords';
import { importSheet, type SheetResult } from '@/lib/commands/importSheet';
import { checkedArgs, rehearsed } from '@/lib/commands/runCommand';
import { AppError } from '@/lib/errors';
import { handleKeyOf } from '@/lib/identity/handleKey';
import type { SheetRow } from '@/lib/model/sheetRow';
import { known } from './bulk/known';
import { ranBefore } from './bulk/ranBefore';
import { type Job, runAhead } from './bulk/runAhead';
import { writeNotes } from './bulk/writeAtOnce';
import type { ChangesRow, JianlianDatabase } from './database';
import type { Undone } from './undo';
import { type UndoWatch, undoBatch } from './undoBatch';

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
  state: 'running' | 'stopped' | 'undoing' | 'done' | 'undone';
  done: number;
  total: number;
  counts: SheetCounts;
  startedAt: string;
};
export type Fates = SheetResult['fates'];
type Watch = UndoWatch;
type Around = {
  by: string;
  now: () => string;
  newId: () => string;
  heard: (changes: readonly Change[]) => void;
  /** Every write goes through it. */
  seen: <T>(write: () => Promise<T>) => Promise<T>;
};

const keyOf = (id: string): string => `sheetImport ${id}`;
const fileKeyOf = (id: string): string => `sheetFile ${id}`;
/** So many are remembered, with their shapes. */
const most = 50;
/** So many steps are taken back in one transaction: rows of an import lie beside each other, and a range of them goes in the time of a few. */
const together = 150;

/** Imports of sheets: rehearsed, run in steps that a kill cannot halve, gone on with, taken back, and remembered by shape. */
export function sheetImports(db: JianlianDatabase, { by, now, newId, seen, heard }: Around) {
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

  /** Steps of rows that were rehearsed, as they were checked: they are written as they are. */
  const rehearsedSteps = new WeakMap<readonly SheetRow[], SheetRow[][]>();

  const stepArgs = ({ brandId, fileName, fileAt }: About, rows: SheetRow[]) => ({
    brandId,
    fileName,
    fileAt,
    rows,
  });

  return {
    list,
    /** Those that were not written or taken back to their end; one that is being written now is among them. */
    open: async (): Promise<SheetImport[]> =>
      (await list()).filter(({ state }) => state !== 'done' && state !== 'undone'),
    /** Whether a batch of commands is an import of a sheet. */
    has: async (id: string): Promise<boolean> => (await db.meta.get(keyOf(id))) !== undefined,
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
      const { reader } = known(db);
      const at = now();
      const checked: SheetRow[][] = [];
      for (const step of stepsOf(rows)) {
        if (signal?.aborted) return fates;
        const mutation = { uid: newId(), at, by, batch: null };
        const args = checkedArgs(importSheet, stepArgs(about, step));
        checked.push(args.rows);
        fates.push(...(await rehearsed(reader, importSheet, args, mutation)).fates);
        onProgress?.(fates.length, rows.length);
      }
      rehearsedSteps.set(rows, checked);
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
      const old = (await list()).slice(most).filter(({ state }) => state === 'done' || state === 'undone');
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
      const before = await get(id);
      const entry: SheetImport = {
        ...before,
        state: 'running',
        done: before.total - rows.length,
        counts: { added: 0, updated: 0, same: 0, rejected: before.counts.rejected },
      };
      const fates: Fates = [];
      const add = ({ fates: some }: SheetResult) => {
        fates.push(...some);
        entry.counts = countsWith(entry.counts, some);
        entry.done += some.length;
        onProgress?.(entry.done, entry.total);
      };
      const { last, ran } = await ranBefore<SheetResult>(db, id);
      const jobs: Job<Parameters<typeof importSheet.run>[1], SheetResult>[] = [];
      const checked = rehearsedSteps.get(rows);
      const named = checkedArgs(importSheet, stepArgs(entry, []));
      for (const [place, step] of (checked ?? stepsOf(rows)).entries()) {
        const uid = v5(`step ${place}`, id);
        const result = ran.get(uid);
        if (result) add(result);
        else
          jobs.push({
            uid,
            args: { ...named, rows: step },
            note: ({ fates: some }, ahead) => {
              const all = [...ahead.flatMap((one) => one.fates), ...some];
              const counts = countsWith(entry.counts, all);
              return { key: keyOf(id), value: { ...entry, counts, done: entry.done + all.length } };
            },
          });
      }
      const setup = {
        command: importSheet,
        batch: id,
        by,
        now,
        last,
        signal,
        areChecked: checked !== undefined,
      };
      await seen(() => runAhead(db, jobs, { ...setup, onDone: (_, result) => add(result) }));
      entry.state = entry.done < entry.total ? 'stopped' : 'done';
      await writeNotes(db, [{ key: keyOf(id), value: { ...entry } }]);
      if (entry.state === 'done') await db.meta.delete(fileKeyOf(id));
      return { entry, fates };
    },

    /** Takes an import back, wherever it stands; stopped or killed, it goes on where it was when it is called again. */
    async takeBack(id: string, watch: Watch = {}): Promise<Undone & { isWhole: boolean }> {
      const entry: SheetImport = { ...(await get(id)), state: 'undoing' };
      await keep(entry);
      const left = (command: ChangesRow) => {
        entry.done -= (command.result as SheetResult).fates.length;
        return { key: keyOf(id), value: { ...entry } };
      };
      const undone = await seen(() =>
        undoBatch(db, id, { by, now, newId, heard, note: left, together }, watch).catch(nothingLeft),
      );
      if (!undone.isWhole) return undone;
      await writeNotes(db, [{ key: keyOf(id), value: { ...entry, done: 0, state: 'undone' } }]);
      await db.meta.delete(fileKeyOf(id));
      return undone;
    },
  };
}

/** An import that was cut off before its first row. */
function nothingLeft(error: unknown): Undone & { isWhole: boolean } {
  if (error instanceof AppError && error.code === 'undo.nothing')
    return { uid: '', reverted: 0, kept: [], isWhole: true };
  throw error;
}

function countsWith(counts: SheetCounts, fates: Fates): SheetCounts {
  const sum = { ...counts };
  for (const { fate } of fates)
    if (fate === 'added' || fate === 'updated' || fate === 'same') sum[fate]++;
    else sum.rejected++;
  return sum;
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
