import type { Table, Transaction } from 'dexie';
import type { Writes } from '@/lib/commands/bufferedTx';
import type { Change, StoredRow } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { type Mutation, runCommand } from '@/lib/commands/runCommand';
import { AppError } from '@/lib/errors';
import { tableNames } from '@/lib/model/records';
import type { ChangesRow, JianlianDatabase } from './database';
import { tableOf } from './database';
import { dexieReader } from './dexieReader';
import { changesOf, type KeptChanges, kept } from './journal';

export type Ran<Result> = { uid: string; result: Result; changes: Change[] };

/**
 * Runs a command in one transaction over all tables: rows, activity and the list of changes are there together or not at all. A uid
 * that has run already answers what it answered then. `undoes`: the uid of what it takes back, which is marked in the same transaction.
 * @throws AppError `command.foreignAwait` where the command awaited something else: its transaction was gone, nothing is written;
 * `undo.nothing` where what it takes back is taken back already
 */
export function runOnDexie<Args, Result>(
  db: JianlianDatabase,
  command: Command<Args, Result>,
  args: unknown,
  mutation: Mutation,
  undoes?: string,
): Promise<Ran<Result>> {
  const tables = [
    ...tableNames.map((table) => tableOf(db, table)),
    db.changes,
    ...(command.forgets ? [db.projection, db.meta] : []),
  ];
  return db.transaction('rw', tables, async (transaction) => {
    const earlier = await changesIn(transaction).where('uid').equals(mutation.uid).first();
    if (earlier) return { uid: mutation.uid, result: earlier.result as Result, changes: changesOf(earlier) };

    const { result, writes } = await runCommand(dexieReader(transaction), command, args, mutation);
    if (!transaction.active) throw new AppError('command.foreignAwait', { command: command.name });
    await write(transaction, writes);
    const changes = await remembered(transaction, writes.changes, new Set(command.forgets?.(result)));
    await keepChanges(transaction, entryOf(command, args as Args, result, changes, mutation));
    if (undoes) await markUndone(transaction, undoes, mutation.at);
    return { uid: mutation.uid, result, changes };
  });
}

const changesIn = (transaction: Transaction): Table<ChangesRow, number> => transaction.table('changes');

async function write(transaction: Transaction, { puts, deletes }: Writes): Promise<void> {
  for (const [table, ids] of deletes) await tableOf(transaction, table).bulkDelete(ids);
  for (const [table, rows] of puts) await tableOf(transaction, table).bulkPut(rows as never[]);
}

/**
 * Takes erased rows out of what earlier commands recorded and out of the stored projection, and returns this command's own changes
 * without a word of theirs. A whole journal is read: erasing is rare and must miss nothing.
 */
async function remembered(
  transaction: Transaction,
  own: readonly Change[],
  forgotten: ReadonlySet<string>,
): Promise<Change[]> {
  if (forgotten.size === 0) return [...own];
  const names = (change: Change) => {
    const text = JSON.stringify(change);
    return forgotten.has(change.id) || [...forgotten].some((id) => text.includes(id));
  };
  await changesIn(transaction)
    .toCollection()
    .modify((entry, at) => {
      const all = changesOf(entry);
      const others = all.filter((change) => !names(change));
      if (others.length === all.length) return;
      if (others.length === 0) delete (at as { value?: unknown }).value;
      else entry.changes = kept(others);
    });
  await transaction.table('projection').clear();
  await transaction.table('meta').delete('projection');
  return own.map((change) =>
    'deleted' in change && forgotten.has(change.id)
      ? { table: change.table, id: change.id, deleted: { id: change.id } as StoredRow }
      : change,
  );
}

async function markUndone(transaction: Transaction, uid: string, at: string): Promise<void> {
  const open = changesIn(transaction)
    .where('uid')
    .equals(uid)
    .and(({ undoneAt }) => undoneAt === null);
  if ((await open.modify({ undoneAt: at })) === 0) throw new AppError('undo.nothing');
}

async function keepChanges(transaction: Transaction, entry: ChangesRow | null): Promise<void> {
  if (!entry) return;
  const changes = changesIn(transaction);
  if (entry.replaceKey) await changes.where('replaceKey').equals(entry.replaceKey).delete();
  await changes.add(entry);
}

/** What is kept of a command that ran; null: it changed nothing, and nothing is kept. `packed`: its changes, where they are packed already. */
export function entryOf<Args, Result>(
  command: Command<Args, Result>,
  args: Args,
  result: Result,
  changes: readonly Change[],
  { uid, at, by, batch }: Mutation,
  packed?: KeptChanges | undefined,
): ChangesRow | null {
  if (changes.length === 0) return null;
  return {
    uid,
    name: command.name,
    at,
    by,
    batch,
    result: result ?? null,
    changes: packed ?? kept(changes),
    undoable: command.undoable !== false && !command.replaces,
    counter: command.counter ? command.counter(args) : null,
    replaceKey: command.replaces ? command.replaces(args, result) : '',
    undoneAt: null,
  };
}
