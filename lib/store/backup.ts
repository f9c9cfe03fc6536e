import { v5 } from 'uuid';
import type { Change } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { erasePerson } from '@/lib/commands/erasePerson';
import { importRecords, isRecord, type RowFate, type Winner } from '@/lib/commands/importRecords';
import { type Row, type TableName, tableNames } from '@/lib/model/records';
import { ranBefore } from './bulk/ranBefore';
import { runAhead } from './bulk/runAhead';
import { type JianlianDatabase, storedVersion, tableOf } from './database';
import { about, erasedAmong } from './forgotten';
import { fatesOf, type ImportSource, recordsOf, sourceOf, stepsOf } from './importSource';
import { restores } from './restores';
import { type Snapshot, snapshot } from './snapshot';

/** The whole database as one JSON document: format `jianlian-export`, the store's version, the time (UTC), every record by table. */
export type ExportFile = {
  format: 'jianlian-export';
  version: number;
  exportedAt: string;
  tables: { [T in TableName]?: Row<T>[] };
};
/** Rows by their fate; `erased`: people of the file who asked to be forgotten, and go again. */
export type ImportCounts = Record<RowFate | 'erased', number>;
/** What an import would do; `onlyHere`: rows that are not in the file and stay. */
export type ImportRehearsal = ImportCounts & { onlyHere: number };
export type ImportOptions = {
  wins?: Winner;
  /** Given again after a kill, the import goes on where it was. */
  batch?: string;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
};
/** What the browser keeps for the next backup: a folder, and a key that cannot be read out of it. */
export type BackupSetup = {
  folder: FileSystemDirectoryHandle | null;
  key: { base: CryptoKey; kdf: { name: 'PBKDF2-HMAC-SHA-256'; iterations: number; salt: string } } | null;
};
type Run = <Args, Result>(
  command: Command<Args, Result>,
  args: Args,
  options?: { batch?: string; uid?: string },
) => Promise<{ result: Result }>;

type Args = Parameters<typeof importRecords.run>[1];
type Result = Record<RowFate, number>;
type Around = {
  by: string;
  newId: () => string;
  now: () => string;
  seen: <T>(write: () => Promise<T>) => Promise<T>;
  heard: (changes: readonly Change[]) => void;
};

const none = (): ImportCounts => ({ added: 0, updated: 0, same: 0, older: 0, rejected: 0, erased: 0 });

/** Export of everything, import of that export or of a backup, and when the last one was. */
export function backup(db: JianlianDatabase, run: Run, { by, newId, now, seen, heard }: Around) {
  const noted = async (key: string): Promise<string | null> =>
    ((await db.meta.get(key))?.value as string | undefined) ?? null;
  const note = async (key: string, at: string): Promise<void> => void (await db.meta.put({ key, value: at }));

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

    /** The same in pieces, for a file that is written piece by piece. */
    snapshot: (signal?: AbortSignal): Promise<Snapshot> => snapshot(db, now(), signal),

    /**
     * What an import would do, without doing it: every row is read and held against its schema.
     * @throws AppError `file.notOurs`, `file.newerVersion`, `file.newerBackup`, and whatever reading the source throws
     */
    async rehearse(
      file: unknown,
      { signal, onProgress }: Pick<ImportOptions, 'signal' | 'onProgress'> = {},
    ): Promise<ImportRehearsal> {
      const source = sourceOf(file);
      const counts = none();
      const brought: { [T in 'suppressions' | 'suppressionKeys']: Row<T>[] } = {
        suppressions: [],
        suppressionKeys: [],
      };
      let done = 0;
      for await (const step of stepsOf(source)) {
        signal?.throwIfAborted();
        for (const fate of await fatesOf(db, step)) counts[fate]++;
        for (const { table, row } of step)
          if ((table === 'suppressions' || table === 'suppressionKeys') && isRecord(table, row))
            (brought[table] as unknown[]).push(row);
        done += step.length;
        onProgress?.(done, source.total);
      }
      counts.erased = (
        await erasedAmong(db, {
          ...brought,
          accounts: () => recordsOf(source, 'profiles'),
        })
      ).length;
      const here = await Promise.all(tableNames.map((table) => tableOf(db, table).count()));
      const onlyHere =
        here.reduce((sum, count) => sum + count, 0) - counts.updated - counts.same - counts.older;
      return { ...counts, onlyHere: Math.max(0, onlyHere) };
    },

    /** In steps of 200 rows under one batch id, each whole; people who were erased are erased again (`erased`: how many); `undoBatch(batch)` takes it back, also after a cancel. */
    async importAll(
      file: unknown,
      { wins = 'later', batch = newId(), signal, onProgress }: ImportOptions = {},
    ): Promise<ImportCounts & { batch: string; cancelled: boolean }> {
      const source: ImportSource = sourceOf(file);
      const counts = none();
      let done = 0;
      const { ran, last } = await ranBefore<Result>(db, batch);
      const add = (result: Result) => {
        for (const [fate, more] of Object.entries(result)) {
          counts[fate as RowFate] += more;
          done += more;
        }
        onProgress?.(done, source.total);
      };
      async function* jobs() {
        let place = 0;
        for await (const rows of stepsOf(source)) {
          if (signal?.aborted) return;
          const uid = v5(`step ${place++}`, batch);
          const before = ran.get(uid);
          if (before) add(before);
          else yield { uid, args: { rows, wins } as unknown as Args };
        }
      }
      const setup = { command: importRecords, batch, by, now, last, signal };
      await seen(() =>
        runAhead<Args, Result>(db, jobs(), {
          ...setup,
          onDone(_, result, changes) {
            heard(changes);
            add(result);
          },
        }),
      );
      counts.erased = await eraseAgain(db, run);
      return { ...counts, batch, cancelled: done < source.total };
    },

    restores: restores(db, newId, now),
    /** Where backups go and with what key; null: not chosen. */
    setup: async (): Promise<BackupSetup> =>
      ((await db.meta.get('backupSetup'))?.value as BackupSetup | undefined) ?? { folder: null, key: null },
    changeSetup: (changes: Partial<BackupSetup>): Promise<void> =>
      db.transaction('rw', db.meta, async () => {
        const before = (await db.meta.get('backupSetup'))?.value as BackupSetup | undefined;
        await db.meta.put({ key: 'backupSetup', value: { folder: null, key: null, ...before, ...changes } });
      }),

    lastExportAt: () => noted('lastExportAt'),
    noteExport: (at: string) => note('lastExportAt', at),
    /** When a backup was last read to its end, for a try or before a restore. */
    lastRehearsalAt: () => noted('lastRehearsalAt'),
    noteRehearsal: () => note('lastRehearsalAt', now()),
  };
}
export type Backup = ReturnType<typeof backup>;

/** A backup may hold people who asked to be forgotten since: their hashes are kept, and they go again. */
async function eraseAgain(db: JianlianDatabase, run: Run): Promise<number> {
  const found = await erasedAmong(db, { accounts: () => tableOf(db, 'profiles').toArray() });
  const creators = await tableOf(db, 'creators').bulkGet(found);
  const creatorIds = creators.flatMap((creator) => (creator ? [creator.id] : []));
  for (const creatorId of creatorIds) await run(erasePerson, { creatorId, suppress: false });
  return creatorIds.length;
}
