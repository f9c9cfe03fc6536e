import type { StoredRow } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { type Mutation, type RanCommand, runCommand } from '@/lib/commands/runCommand';
import type { TableName } from '@/lib/model/records';
import type { ChangesRow, JianlianDatabase, MetaRow } from '../database';
import { entryOf, runOnDexie } from '../runOnDexie';
import { known } from './known';
import { together as writtenTogether } from './together';
import { writeAtOnce, writeNotes } from './writeAtOnce';

export type Job<Args, Result> = {
  args: Args;
  uid: string;
  /** What it takes back, which is marked in the same transaction. */
  undoes?: ChangesRow;
  /** What the store notes of it, in the same transaction. */
  note?: (result: Result) => MetaRow;
  /** Rows as they were after change `last` of the setup: they are not read again. */
  told?: readonly (readonly [TableName, StoredRow])[];
};
export type Setup<Args, Result> = {
  command: Command<Args, Result>;
  batch: string | null;
  by: string;
  now: () => string;
  /** The number of the last change, 0 for none; what the jobs tell of rows was true then. */
  last: number;
  /** So many jobs are written in one transaction: all of them or none. */
  together?: number;
  signal?: AbortSignal | undefined;
  /** When a job has been prepared and nothing of it is written yet. */
  onPrepared?: (job: Job<Args, Result>) => void;
  /** When a job is in the database for good, in the order of the jobs; with what is kept of it. */
  onDone: (job: Job<Args, Result>, result: Result, entry: Pick<ChangesRow, 'changes'>) => void;
};
type Ready<Args, Result> = {
  job: Job<Args, Result>;
  result: Result;
  writes: Pick<RanCommand<Result>['writes'], 'puts' | 'deletes'>;
  entry: ChangesRow | null;
  at: string;
};

/**
 * Runs a command many times, each in a transaction of its own, the next prepared while the one before is written. It is prepared on what the
 * database held when nobody but these commands had written; where somebody has, which the number of the last change shows, nothing of it is
 * written and it runs in the usual way. So each is whole, and true of what is there, as if it had run alone.
 */
export async function runAhead<Args, Result>(
  db: JianlianDatabase,
  jobs: AsyncIterable<Job<Args, Result>> | Iterable<Job<Args, Result>>,
  { command, batch, by, now, together = 1, signal, onPrepared, onDone, ...setup }: Setup<Args, Result>,
): Promise<void> {
  const here = known(db);
  let last = setup.last;
  let isAlone = true;
  let round = 0;
  let writing: Promise<void> = Promise.resolve();

  /** null: it may be wrong of what is there; the usual way says so, or does it. */
  async function prepared(job: Job<Args, Result>): Promise<Ready<Args, Result> | null> {
    const mutation: Mutation = { uid: job.uid, at: now(), by, batch };
    if (isAlone) here.tell(job.told ?? []);
    try {
      const { result, writes } = await runCommand(here.reader, command, job.args, mutation);
      here.learn(writes);
      const entry = entryOf(command, job.args, result, writes.changes, mutation);
      const { puts, deletes } = writes;
      return { job, result, writes: { puts, deletes }, entry, at: mutation.at };
    } catch {
      return null;
    }
  }

  async function write(group: readonly Ready<Args, Result>[]): Promise<boolean> {
    const isWritten = await writeAtOnce(db, writtenTogether(group.map(({ writes }) => writes)), last, {
      meta: group.flatMap(({ job, result }) => (job.note ? [job.note(result)] : [])),
      changes: [
        ...group.flatMap(({ entry }) => entry ?? []),
        ...group.flatMap(({ job, at }) => (job.undoes ? [{ ...job.undoes, undoneAt: at }] : [])),
      ],
    });
    if (!isWritten) return false;
    for (const { job, result, writes, entry } of group) {
      if (entry) last++;
      here.release(writes);
      onDone(job, result, entry ?? { changes: [] });
    }
    return true;
  }

  async function usually(jobsOfGroup: readonly Job<Args, Result>[]): Promise<void> {
    for (const job of jobsOfGroup) {
      const mutation = { uid: job.uid, at: now(), by, batch };
      const { result, changes } = await runOnDexie(db, command, job.args, mutation, job.undoes?.uid);
      if (job.note) await writeNotes(db, [job.note(result)]);
      onDone(job, result, { changes });
    }
    here.forget();
    isAlone = false;
    round++;
    last = await lastChange(db);
  }

  /** What was prepared is written while the next is prepared. False: it was stopped before. */
  async function flush(group: readonly Job<Args, Result>[], own: number, first: Prepared): Promise<boolean> {
    await writing;
    if (signal?.aborted) return false;
    const all = own === round ? first : await preparedAnew(group);
    const ready = all.flatMap((one) => one ?? []);
    writing =
      ready.length === group.length
        ? write(ready).then((isWritten) => (isWritten ? undefined : usually(group)))
        : usually(group);
    writing.catch(() => undefined); // told at the next turn
    return true;
  }

  async function preparedAnew(group: readonly Job<Args, Result>[]): Promise<Prepared> {
    here.forget();
    const all: Prepared = [];
    for (const job of group) all.push(await prepared(job));
    return all;
  }

  type Prepared = (Ready<Args, Result> | null)[];
  let group: Job<Args, Result>[] = [];
  let ready: Prepared = [];
  let own = round;
  try {
    for await (const job of oneAhead(jobs)) {
      if (group.length === 0) own = round;
      group.push(job);
      ready.push(await prepared(job));
      onPrepared?.(job);
      if (signal?.aborted) break;
      if (group.length < together) continue;
      if (!(await flush(group, own, ready))) break;
      [group, ready] = [[], []];
    }
    if (group.length > 0 && !signal?.aborted) await flush(group, own, ready);
  } finally {
    await writing;
  }
}

/** The number of the last change, 0 for none. */
export const lastChange = async (db: JianlianDatabase): Promise<number> =>
  (await db.changes.orderBy('n').reverse().limit(1).primaryKeys())[0] ?? 0;

/** Asks for the next one before it gives the last: what reads it does not wait for what is then written. */
async function* oneAhead<T>(all: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  const iterator = Symbol.asyncIterator in all ? all[Symbol.asyncIterator]() : all[Symbol.iterator]();
  let next = await iterator.next();
  while (!next.done) {
    const following = Promise.resolve(iterator.next());
    following.catch(() => undefined);
    yield next.value;
    next = await following;
  }
}
