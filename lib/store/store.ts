import { v7 } from 'uuid';
import type { Change } from '@/lib/commands/changes';
import type { Command, Context } from '@/lib/commands/command';
import type { ErrorCode } from '@/lib/errors';
import type { Row, TableName } from '@/lib/model/records';
import { type Backup, backup } from './backup';
import { runAhead } from './bulk/runAhead';
import { type JianlianDatabase, tableOf } from './database';
import { type Duplicates, duplicates } from './duplicates';
import { storeError } from './failures';
import { type Begun, beginOpening } from './firstReads';
import { lastChange } from './lastChange';
import { type Projection, projection } from './projection';
import { type Queries, queries } from './queries';
import { type Ran, runOnDexie } from './runOnDexie';
import { type SheetImports, sheetImports } from './sheetImports';
import { type Undone, undo } from './undo';
import { type UndoWatch, undoBatch } from './undoBatch';
import { type WhichDatabase, whichDatabase } from './whichDatabase';

export type StoreStatus = 'saved' | 'saving' | { failed: ErrorCode };
/** `undoes`: the uid of the command that this one takes back. */
export type RunOptions = { uid?: string; batch?: string; at?: string; undoes?: string };

export type Store = {
  name: string;
  /** The only way to change data. @throws AppError, also for what the database refuses (`store.*`) */
  run<Args, Result>(
    command: Command<Args, Result>,
    args: NoInfer<Args>,
    options?: RunOptions,
  ): Promise<Ran<Result>>;
  /**
   * Runs a command for each of these arguments, in their order and each whole, the next prepared while the one before is written. Stopped, it
   * ends between two.
   */
  runMany<Args, Result>(
    command: Command<Args, Result>,
    all: AsyncIterable<NoInfer<Args>>,
    options: { batch: string; signal?: AbortSignal; onDone: (result: Result, args: NoInfer<Args>) => void },
  ): Promise<void>;
  /** What each command that this store ran has changed, after it was written. Of other pages' commands nothing is heard. */
  onRan(listener: (changes: readonly Change[]) => void): void;
  /** Tells the same of what a worker of this page ran: one change of each kind is enough. */
  ranElsewhere(changes: readonly Change[]): void;
  undo(uid: string): Promise<Undone>;
  /** Also of an import of a sheet. `isWhole`: nothing of it is left to take back. */
  undoBatch(batch: string, watch?: UndoWatch): Promise<Undone & { isWhole: boolean }>;
  read<T extends TableName>(table: T, id: string): Promise<Row<T> | undefined>;
  queries: Queries;
  /** Made at the first use: a worker that only saves never pays for it. */
  readonly pipeline: Projection;
  status: { subscribe: (listener: () => void) => () => void; snapshot: () => StoreStatus };
  backup: Backup;
  sheets: SheetImports;
  duplicates: Duplicates;
  /** Whether it is the database of last time can be told by it. */
  which(): Promise<WhichDatabase>;
  /** Another version of the extension took the database over: reload. */
  onClosed: (listener: (code: ErrorCode) => void) => void;
  close(): void;
};

export type StoreOptions = {
  name?: string;
  by?: string;
  now?: () => string;
  newId?: () => string;
  /** Where the database was opened ahead. */
  begun?: Begun;
};

/**
 * Opens the local database. `name` is `jianlian` working alone. Screens, background and tests get the store as an argument.
 * @throws AppError `store.corrupt`, `store.newerVersion`, `store.blocked`; nothing is ever deleted
 */
export async function openStore({
  name = 'jianlian',
  by = 'me',
  now = () => new Date().toISOString(),
  newId = () => v7(),
  begun = beginOpening(Promise.resolve(name)),
}: StoreOptions = {}): Promise<Store> {
  const { database, first } = begun;
  const { db, onClosed } = await database;
  return storeOn(db, { name, by, now, newId, onClosed, first });
}

type Setup = Required<Omit<StoreOptions, 'begun'>> & Pick<Store, 'onClosed'> & Pick<Begun, 'first'>;

function storeOn(db: JianlianDatabase, { name, by, now, newId, onClosed, first }: Setup): Store {
  const status = statusOfWrites();
  const ranListeners: ((changes: readonly Change[]) => void)[] = [];
  let rows: Projection | undefined;

  const heard = (changes: readonly Change[]) => {
    for (const listener of ranListeners) listener(changes);
  };
  const run: Store['run'] = async (command, args, options = {}) => {
    const mutation: Omit<Context, 'id'> = {
      uid: options.uid ?? newId(),
      at: options.at ?? now(),
      by,
      batch: options.batch ?? null,
    };
    const ran = await seen(() => runOnDexie(db, command, args, mutation, options.undoes));
    heard(ran.changes);
    return ran;
  };
  /** Every write is seen by `status`, and fails in words a person can act on. */
  async function seen<T>(write: () => Promise<T>): Promise<T> {
    const done = status.begin();
    try {
      const written = await write();
      done(null);
      return written;
    } catch (error) {
      const failure = storeError(error);
      done(failure.code);
      throw failure;
    }
  }
  const around = {
    by,
    now,
    newId,
    seen,
    heard,
  };
  const sheets = sheetImports(db, around);

  const runMany: Store['runMany'] = (command, all, { batch, signal, onDone }) =>
    seen(async () =>
      runAhead(db, jobsOf(all, newId), {
        command,
        batch,
        by,
        now,
        last: await lastChange(db),
        signal,
        onDone({ args }, result, changes) {
          heard(changes);
          onDone(result, args);
        },
      }),
    );

  return {
    name,
    run,
    runMany,
    onRan: (listener) => void ranListeners.push(listener),
    ranElsewhere: heard,
    undo: (uid) => undo(db, run, uid),
    undoBatch: async (batch, watch) =>
      (await sheets.has(batch))
        ? sheets.takeBack(batch, watch)
        : seen(() => undoBatch(db, batch, around, watch)),
    read: (table, id) => tableOf(db, table).get(id),
    queries: queries(db, by),
    get pipeline() {
      rows ??= projection(db, undefined, undefined, first);
      return rows;
    },
    status: { subscribe: status.subscribe, snapshot: status.snapshot },
    backup: backup(db, run, around),
    sheets,
    duplicates: duplicates(db),
    which: () => whichDatabase(db, newId),
    onClosed,
    close() {
      rows?.close();
      db.close();
    },
  };
}

async function* jobsOf<Args>(all: AsyncIterable<Args>, newId: () => string) {
  for await (const args of all) yield { args, uid: newId() };
}

/** "Saved" is said when every write that began has ended well. A refusal is no failure of saving; only the store's own errors are. */
function statusOfWrites() {
  const listeners = new Set<() => void>();
  let open = 0;
  let current: StoreStatus = 'saved';
  const set = (next: StoreStatus) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => current,
    begin() {
      open++;
      if (current === 'saved') set('saving');
      return (code: ErrorCode | null) => {
        open--;
        if (code?.startsWith('store.') || code === 'internal') set({ failed: code });
        else if (open === 0) set('saved');
      };
    },
  };
}
