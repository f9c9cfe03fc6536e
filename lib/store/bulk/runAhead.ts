import type { Change, StoredRow } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { type Mutation, type RanCommand, runCommand } from '@/lib/commands/runCommand';
import type { TableName } from '@/lib/model/records';
import type { ChangesRow, JianlianDatabase, MetaRow } from '../database';
import { keptInverse, keptSoon } from '../journal';
import { lastChange } from '../lastChange';
import { entryOf, runOnDexie } from '../runOnDexie';
import { known } from './known';
import { together as writtenTogether } from './together';
import { type LastChange, writeAtOnce, writeNotes } from './writeAtOnce';

export type Job<Args, Result> = {
  args: Args;
  uid: string;
  /** What it takes back, which is marked in the same transaction, and the changes of that. */
  undoes?: { entry: ChangesRow; changes: readonly Change[] };
  /** What the store notes of it, in the same transaction; `ahead`: what jobs before it answered that are on their way. */
  note?: (result: Result, ahead: readonly Result[]) => MetaRow;
  /** Rows as they were after change `last` of the setup: they are not read again. */
  told?: readonly (readonly [TableName, StoredRow])[];
  /** Ids that may stand in rows of which nothing was told; in no other row stands the id of a told one. Absent: any may. */
  named?: ReadonlySet<string>;
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
  /** The arguments are what `checkedArgs` gave, now or when they came into the database. */
  areChecked?: boolean;
  signal?: AbortSignal | undefined;
  /** When a job has been prepared and nothing of it is written yet. */
  onPrepared?: (job: Job<Args, Result>) => void;
  /** When a job is in the database for good, in the order of the jobs. */
  onDone: (job: Job<Args, Result>, result: Result, changes: readonly Change[]) => void;
};
type Ready<Args, Result> = {
  job: Job<Args, Result>;
  result: Result;
  writes: RanCommand<Result>['writes'];
  entry: ChangesRow | null;
  at: string;
};

/**
 * Runs a command many times, each in a transaction of its own, the next prepared while up to two before it are written. It is prepared on what
 * the database held when nobody but these commands had written; where somebody has, which the last change shows, nothing of it is written
 * and it runs in the usual way. So each is whole, and true of what is there, as if it had run alone.
 */
export async function runAhead<Args, Result>(
  db: JianlianDatabase,
  jobs: AsyncIterable<Job<Args, Result>> | Iterable<Job<Args, Result>>,
  { command, batch, by, now, together = 1, signal, onPrepared, onDone, ...setup }: Setup<Args, Result>,
): Promise<void> {
  const here = known(db);
  let isAlone = true;
  /** Grows when what was prepared holds no longer. */
  let round = 0;
  let tip: LastChange = { n: setup.last };
  /** What jobs answered whose writes are on their way. */
  let onWay: Result[] = [];
  let lastWrite: Promise<void> = Promise.resolve();
  let writeBefore: Promise<void> = Promise.resolve();

  /** null: it may be wrong of what is there; the usual way says so, or does it. */
  async function prepared(job: Job<Args, Result>): Promise<Ready<Args, Result> | null> {
    const mutation: Mutation = { uid: job.uid, at: now(), by, batch };
    if (isAlone && job.told) here.tell(job.told, job.named);
    try {
      const { result, writes } = await runCommand(here.reader, command, job.args, mutation, setup.areChecked);
      here.learn(writes);
      const { changes } = writes;
      const packed = (job.undoes && keptInverse(job.undoes, changes)) ?? (await keptSoon(changes));
      const entry = entryOf(command, job.args, result, changes, mutation, packed);
      return { job, result, writes, entry, at: mutation.at };
    } catch {
      return null;
    }
  }

  /** Sends it on its way. @returns the number of the last change with it, null where it was not written */
  function write(group: readonly Ready<Args, Result>[]): Promise<number | null> {
    const notes = new Map<string, MetaRow>();
    for (const { job, result } of group) {
      const note = job.note?.(result, onWay);
      if (note) notes.set(note.key, note);
      onWay.push(result);
    }
    const written = writeAtOnce(db, writtenTogether(group.map(({ writes }) => writes)), tip, {
      meta: [...notes.values()],
      changes: [
        ...group.flatMap(({ entry }) => entry ?? []),
        ...group.flatMap(({ job, at }) => (job.undoes ? [{ ...job.undoes.entry, undoneAt: at }] : [])),
      ],
    });
    const uid = group.findLast(({ entry }) => entry)?.entry?.uid;
    if (uid) tip = { uid };
    return written;
  }

  /** When those before it are done: it is done with them, or, where it was not written, it runs in the usual way. */
  async function finish(
    group: readonly Ready<Args, Result>[],
    written: Promise<number | null>,
  ): Promise<void> {
    const last = await written;
    if (last === null) return usually(group.map(({ job }) => job));
    for (const { job, result, writes } of group) {
      onWay.shift();
      here.release(writes);
      onDone(job, result, writes.changes);
    }
    if (onWay.length === 0) tip = { n: last };
  }

  async function usually(group: readonly Job<Args, Result>[]): Promise<void> {
    round++; // before anything else: what is on its way after it is not written either, and what comes must wait
    onWay = [];
    for (const job of group) {
      const mutation = { uid: job.uid, at: now(), by, batch };
      const { result, changes } = await runOnDexie(db, command, job.args, mutation, job.undoes?.entry.uid);
      if (job.note) await writeNotes(db, [job.note(result, [])]);
      onDone(job, result, changes);
    }
    here.forget();
    isAlone = false;
    tip = { n: await lastChange(db) };
  }

  /** What was prepared is written while the next is prepared. False: it was stopped before. */
  async function flush(group: readonly Job<Args, Result>[], own: number, first: Prepared): Promise<boolean> {
    await writeBefore;
    if (signal?.aborted) return false;
    let all = first;
    if (own !== round) {
      await lastWrite;
      all = await preparedAnew(group);
    }
    const ready = all.flatMap((one) => one ?? []);
    if (ready.length < group.length) {
      await lastWrite;
      await usually(group);
      return true;
    }
    const written = write(ready);
    writeBefore = lastWrite;
    lastWrite = lastWrite.then(() => finish(ready, written));
    lastWrite.catch(() => undefined); // told at the next turn
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
    await lastWrite;
  }
}

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
