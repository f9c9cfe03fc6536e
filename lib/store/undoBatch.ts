import { type Change, isRecordedWhole, isTable, type StoredRow } from '@/lib/commands/changes';
import { type Kept, revert } from '@/lib/commands/revert';
import { AppError } from '@/lib/errors';
import type { TableName } from '@/lib/model/records';
import { type Job, runAhead } from './bulk/runAhead';
import type { ChangesRow, JianlianDatabase, MetaRow } from './database';
import { changesSoon } from './journal';
import type { Undone } from './undo';

export type UndoWatch = {
  signal?: AbortSignal | undefined;
  /** How many commands have been looked at, where all are taken back at once when that is done. */
  onChecked?: ((done: number, total: number) => void) | undefined;
  /** In commands, of all of the batch. */
  onProgress?: ((done: number, total: number) => void) | undefined;
};
type Setup = {
  by: string;
  now: () => string;
  newId: () => string;
  /** Hears what each command changed. */
  heard: (changes: readonly Change[]) => void;
  /** So many commands are taken back in one transaction; absent: one. */
  together?: number;
  /** What is noted with each command that is taken back. */
  note?: (entry: ChangesRow) => MetaRow;
};
type Revert = Job<Parameters<typeof revert.run>[1], { reverted: number; kept: Kept[] }>;
/** A journal of so many other changes is not read for what they touched. */
const mostOthers = 500;

/** What is known of rows that were changed after the batch had begun, or later in it. */
type Touched = {
  /** `table/id` → who changed it. */
  rows: Map<string, string | null>;
  /** Every id that stands in what was changed. */
  ids: Set<string>;
};

/**
 * Takes a whole batch back, last command first, each whole and with the mark that it is taken back. Stopped or killed, it goes on where it
 * was when it is called again; `isWhole` tells whether anything is left. @throws AppError `undo.nothing` where nothing was left before
 */
export async function undoBatch(
  db: JianlianDatabase,
  batch: string,
  { by, now, newId, heard, note, together }: Setup,
  { signal, onChecked, onProgress }: UndoWatch = {},
): Promise<Undone & { isWhole: boolean }> {
  const { numbers, others, last } = await journalOf(db, batch);
  const touched = await touchedIn(db, others);
  const undone: Undone = { uid: '', reverted: 0, kept: [] };
  const places = new Map<string, number>();
  let done = 0;
  let areAllThere = numbers.length === 0;

  const jobOf = (entry: ChangesRow, changes: readonly Change[]): Revert => ({
    uid: newId(),
    args: { uid: entry.uid, changes: changes as never },
    undoes: { entry, changes },
    ...(touched ? { told: toldBy(changes, touched), named: touched.ids } : {}),
    ...(note ? { note: once(() => note(entry)) } : {}),
  });
  async function* jobs(): AsyncGenerator<Revert> {
    for (const [place, n] of numbers.entries()) {
      const entry = await db.changes.get(n);
      if (!entry || entry.undoneAt !== null || !entry.undoable) continue;
      const job = jobOf(entry, await changesSoon(entry));
      places.set(job.uid, place);
      yield job;
    }
    areAllThere = true;
  }

  await runAhead(db, jobs(), {
    command: revert,
    batch: null,
    by,
    now,
    last,
    signal,
    areChecked: true,
    ...(together ? { together } : {}),
    onPrepared: ({ uid }) => onChecked?.((places.get(uid) ?? 0) + 1, numbers.length),
    onDone({ uid }, { reverted, kept }, changes) {
      done++;
      heard(changes);
      undone.uid = uid;
      undone.reverted += reverted;
      for (const one of kept)
        undone.kept.push({ ...one, by: touched?.rows.get(`${one.table}/${one.id}`) ?? null });
      onProgress?.((places.get(uid) ?? 0) + 1, numbers.length);
    },
  });
  if (places.size === 0) throw new AppError('undo.nothing');
  return { ...undone, isWhole: areAllThere && done === places.size };
}

/** What is noted is counted: a command that is tried again is not counted twice. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The numbers of the batch's commands, the last one first, and of what others did since it began; all in one look. */
function journalOf(db: JianlianDatabase, batch: string) {
  return db.transaction('r', db.changes, async () => {
    const numbers = await db.changes.where('batch').equals(batch).primaryKeys();
    numbers.sort((a, b) => b - a);
    const since = await db.changes
      .where('n')
      .above(numbers.at(-1) ?? 0)
      .primaryKeys();
    const own = new Set(numbers);
    return { numbers, others: since.filter((n) => !own.has(n)), last: since.at(-1) ?? numbers[0] ?? 0 };
  });
}

/** null: so much was done since that each row is looked at instead. */
async function touchedIn(db: JianlianDatabase, others: readonly number[]): Promise<Touched | null> {
  if (others.length > mostOthers) return null;
  const touched: Touched = { rows: new Map(), ids: new Set() };
  for (const n of others) {
    const entry = await db.changes.get(n);
    for (const change of entry ? await changesSoon(entry) : []) touch(touched, change, entry?.by ?? null);
  }
  return touched;
}

/** Rows that a command made and nothing has touched since: they are there as they were written. What a later command of the batch changed is marked here. */
function toldBy(changes: readonly Change[], touched: Touched): (readonly [TableName, StoredRow])[] {
  const told: (readonly [TableName, StoredRow])[] = [];
  for (const change of changes) {
    const { table, id } = change;
    const isAsMade = 'created' in change && isTable(table) && !touched.rows.has(`${table}/${id}`);
    if (isAsMade && isRecordedWhole(table)) told.push([table, change.created]);
    else if ('created' in change) addIds(touched.ids, change);
    else touch(touched, change, null);
  }
  return told;
}

function touch({ rows, ids }: Touched, change: Change, by: string | null): void {
  rows.set(`${change.table}/${change.id}`, by);
  if (!('deleted' in change)) addIds(ids, change); // a row that is gone names nobody
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function addIds(ids: Set<string>, change: Change): void {
  for (const [id] of JSON.stringify(change).matchAll(uuid)) ids.add(id);
}
