import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { Writes } from '@/lib/commands/bufferedTx';
import type { ChangesRow, JianlianDatabase, MetaRow } from '../database';

/** What is written with the rows: the list of changes, without a number where it is new, and what the store notes. */
type Beside = { changes: readonly ChangesRow[]; meta: readonly MetaRow[] };

/**
 * Writes what a command was prepared to write, with its list of changes, in one transaction. All requests go out at once; the last change that
 * is there is looked at among them, and where it is not the expected one everything is undone.
 * @returns false where somebody else has written, or the database refused: nothing of it is there
 */
export function writeAtOnce(
  db: JianlianDatabase,
  { puts, deletes }: Writes,
  expected: number,
  { changes, meta }: Beside,
): Promise<boolean> {
  const names = ['changes', ...puts.keys(), ...deletes.keys(), ...(meta.length > 0 ? ['meta'] : [])];
  const transaction = db.backendDB().transaction([...new Set(names)], 'readwrite');
  const ended = endOf(db, transaction);
  const last = transaction.objectStore('changes').openKeyCursor(null, 'prev');
  last.onsuccess = () => {
    if (Number(last.result?.key ?? 0) !== expected) transaction.abort();
  };
  for (const [table, ids] of deletes) {
    const store = transaction.objectStore(table);
    for (const id of ids) store.delete(id);
  }
  for (const [table, rows] of [...puts, ['changes', changes] as const, ['meta', meta] as const]) {
    if (rows.length === 0) continue;
    const store = transaction.objectStore(table);
    for (const row of rows) store.put(row);
  }
  return ended;
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
