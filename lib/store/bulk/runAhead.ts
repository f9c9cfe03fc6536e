import type { Change, StoredRow } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { type Mutation, type RanCommand, runCommand } from '@/lib/commands/runCommand';
import type { TableName } from '@/lib/model/records';
import type { ChangesRow, JianlianDatabase, MetaRow } from '../database';
import { entryOf, runOnDexie } from '../runOnDexie';
import { known } from './known';
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
  signal?: AbortSignal | undefined;
  /** When a job is in the database for good, in the order of the jobs. */
  onDone: (job: Job<Args, Result>, result: Result, changes: readonly Change[]) => void;
};
type Prepared<Result> = RanCommand<Result> & { mutation: Mutation };

/**
 * Runs a command many times, each in a transaction of its own, the next prepared while the one before is written. It is prepared on what the
 * database held when nobody but these commands had written; where somebody has, which the number of the last change shows, nothing of it is
 * written and it runs in the usual way. So each is whole, and true of what is there, as if it had run alone.
 */
export async function runAhead<Args, Result>(
  db: JianlianDatabase,
  jobs: AsyncIterable<Job<Args, Result>> | Iterable<Job<Args, Result>>,
  { command, batch, by, now, signal, onDone, ...setup }: Setup<Args, Result>,
): Promise<void> {
  const here = known(db);
  let last = setup.last;
  let isAlone = true;
  let round = 0;
  let writing: Promise<void> = Promise.resolve();

  async function prepare(job: Job<Args, Result>): Promise<Prepared<Result> | null> {
    const mutation = { uid: job.uid, at: now(), by, batch };
    if (isAlone) here.tell(job.told ?? []);
    try {
      const ran = await runCommand(here.reader, command, job.args, mutation);
      here.learn(ran.writes);
      return { ...ran, mutation };
    } catch {
      return null; // it may be wrong of what is there: the usual way says so, or does it
    }
  }

  async function write(
    job: Job<Args, Result>,
    { result, writes, mutation }: Prepared<Result>,
  ): Promise<boolean> {
    const entry = entryOf(command, job.args, result, writes.changes, mutation);
    const isWritten = await writeAtOnce(db, writes, last, {
      meta: job.note ? [job.note(result)] : [],
      changes: [...(entry ? [entry] : []), ...(job.undoes ? [{ ...job.undoes, undoneAt: mutation.at }] : [])],
    });
    if (!isWritten) return false;
    if (entry) last++;
    here.release(writes);
    onDone(job, result, writes.changes);
    return true;
  }

  async function usually(job: Job<Args, Result>): Promise<void> {
    const mutation = { uid: job.uid, at: now(), by, batch };
    const { result, changes } = await runOnDexie(db, command, job.args, mutation, job.undoes?.uid);
    if (job.note) await writeNotes(db, [job.note(result)]);
    here.forget();
    isAlone = false;
    round++;
    last = await lastChange(db);
    onDone(job, result, changes);
  }

  for await (const job of oneAhead(jobs)) {
    const own = round;
    let prepared = await prepare(job);
    await writing;
    if (signal?.aborted) break;
    if (own !== round) {
      here.forget();
      prepared = await prepare(job);
    }
    const ready = prepared;
    writing = ready
      ? write(job, ready).then((isWritten) => (isWritten ? undefined : usually(job)))
      : usually(job);
    writing.catch(() => undefined); // told at the next turn
  }
  await writing;
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
