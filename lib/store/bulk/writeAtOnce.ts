import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { Writes } from '@/lib/commands/bufferedTx';
import type { ChangesRow, JianlianDatabase, MetaRow } from '../database';
import { runsOf } from './runsOf';

/** From so many rows on it is worth to look which of them lie beside each other. */
const many = 1000;

/** What is written with the rows: the list of changes, without a number where it is new, and what the store notes. */
type Beside = { changes: readonly ChangesRow[]; meta: readonly MetaRow[] };

/** The last change that must be there: by its number (0 for none), or, where it is on its way and has none yet, by its command's uid. */
export type LastChange = { n: number } | { uid: string };

/**
 * Writes what a command was prepared to write, with its list of changes, in one transaction. All requests go out at once; the last change that
 * is there is looked at among them, and where it is not the expected one everything is undone. A write that is on its way when the next one
 * goes out comes before it.
 * @returns the number of the last change with it; null where somebody else has written, or the database refused: nothing of it is there
 */
export async function writeAtOnce(
  db: JianlianDatabase,
  { puts, deletes }: Pick<Writes, 'puts' | 'deletes'>,
  expected: LastChange,
  { changes, meta }: Beside,
): Promise<number | null> {
  const names = ['changes', ...puts.keys(), ...deletes.keys(), ...(meta.length > 0 ? ['meta'] : [])];
  const transaction = db.backendDB().transaction([...new Set(names)], 'readwrite');
  const ended = endOf(db, transaction);
  const journal = transaction.objectStore('changes');
  let last = 0;
  const found = journal.openKeyCursor(null, 'prev');
  found.onsuccess = () => {
    last = Math.max(last, Number(found.result?.key ?? 0));
    if ('n' in expected && last !== expected.n) transaction.abort();
  };
  if ('uid' in expected) {
    const wanted = journal.index('uid').getKey(expected.uid);
    wanted.onsuccess = () => {
      if (wanted.result !== last) transaction.abort();
    };
  }
  for (const table of new Set([...puts.keys(), ...deletes.keys()]))
    writeRows(transaction.objectStore(table), puts.get(table) ?? [], deletes.get(table) ?? []);
  for (const row of changes) {
    const put = journal.put(row);
    put.onsuccess = () => {
      last = Math.max(last, Number(put.result));
    };
  }
  for (const row of meta) transaction.objectStore('meta').put(row);
  return (await ended) ? last : null;
}

/** What comes is put when what goes has gone: it may lie in the same range. */
function writeRows(store: IDBObjectStore, rows: readonly unknown[], ids: readonly string[]): void {
  const putAll = () => {
    for (const row of rows) store.put(row);
  };
  if (ids.length < many) {
    for (const id of ids) store.delete(id);
    putAll();
    return;
  }
  const keys = store.getAllKeys();
  keys.onsuccess = () => {
    for (const [first, last] of runsOf(keys.result as string[], new Set(ids)))
      store.delete(first === last ? first : IDBKeyRange.bound(first, last));
    putAll();
  };
}

/** Writes notes alone, and waits until the disk has them and all before them. */
export async function writeNotes(db: JianlianDatabase, notes: readonly MetaRow[]): Promise<void> {
  const transaction = db.backendDB().transaction('meta', 'readwrite', { durability: 'strict' });
  const ended = endOf(db, transaction);
  for (const note of notes) transaction.objectStore('meta').put(note);
  if (!(await ended)) throw transaction.error ?? new Error('aborted');
}

function endOf(db: JianlianDatabase, transaction: IDBTransaction): Promise<boolean> {
  return new Promise((ended) => {
    transaction.oncomplete = () => {
      Dexie.on.storagemutated.fire(partsOf(db, transaction.objectStoreNames));
      ended(true);
    };
    transaction.onabort = () => ended(false);
  });
}

/** Queries on screen, in this page and others, look again: Dexie did not see these writes. Every part of a table counts as written. */
function partsOf(db: JianlianDatabase, tables: DOMStringList): ObservabilitySet {
  const all = new RangeSet(Number.NEGATIVE_INFINITY, [[]]);
  const parts: ObservabilitySet = {};
  for (const table of Array.from(tables))
    for (const index of ['', ':dels', ...db.table(table).schema.indexes.map(({ name }) => name)])
      parts[`idb://${db.name}/${table}/${index}`] = all;
  return parts;
}
