import type { Writes } from '@/lib/commands/bufferedTx';
import type { StoredRow } from '@/lib/commands/changes';
import { keyOf } from '@/lib/commands/indexKeys';
import type { Range, Reader } from '@/lib/commands/tx';
import type { IndexName, Row, TableName } from '@/lib/model/records';
import { type JianlianDatabase, tableOf } from '../database';
import { dexieReader } from '../dexieReader';
import { indexByFirst } from './indexByFirst';
import { type KnownIndex, knownIndex } from './knownIndex';

/** Rows are read so many at a time where a whole table is gone through. */
const pageSize = 2000;
/** A table is gone through once a lookup was made for one in so many of its rows: asking for one costs what reading so many does. */
const worth = 50;

type KnownTable = {
  /** How often something was looked up that a whole reading would have answered. */
  asked: number;
  size: number | undefined;
  ids: Set<string> | undefined;
  indexes: Map<string, KnownIndex>;
  /** Rows as they are now, where that was told; undefined: gone. */
  rows: Map<string, StoredRow | undefined>;
  /** Of the told rows alone. */
  told: Map<string, KnownIndex>;
};

export type Known = {
  reader: Reader;
  /** What a command is about to write is true from here on, for the commands that come after it. */
  learn: (writes: Writes) => void;
  /** Rows that are there, exactly so. `named`: ids that may stand in rows that were not told; absent: any may. */
  tell: (rows: readonly (readonly [TableName, StoredRow])[], named?: ReadonlySet<string>) => void;
  /** The rows of a command are in the database now: they are looked up there. */
  release: (writes: Pick<Writes, 'puts' | 'deletes'>) => void;
  forget: () => void;
};

/**
 * A reader for many commands in a row: what is in a table is looked at once, as ids and index keys, and then followed by what these commands
 * themselves write. A row that is not there costs no question to the database. It holds as long as nobody else writes: see `runAhead`.
 */
export function known(db: JianlianDatabase): Known {
  const direct = dexieReader(db);
  const tables = new Map<TableName, KnownTable>();
  /** Ids of told rows that stand in told rows alone, but for the named ones. */
  const ownIds = new Set<string>();
  let namedIds: ReadonlySet<string> = ownIds;

  function tableFor(table: TableName): KnownTable {
    const found = tables.get(table) ?? {
      asked: 0,
      size: undefined,
      ids: undefined,
      indexes: new Map(),
      rows: new Map(),
      told: new Map(),
    };
    tables.set(table, found);
    return found;
  }

  /** Whether it was asked for often enough to go through the whole table. An empty one is known at once. */
  async function isWorth(table: TableName, one: KnownTable, questions: number): Promise<boolean> {
    one.size ??= await tableOf(db, table).count();
    one.asked += questions;
    return one.asked * worth >= one.size;
  }

  async function idsOf(
    table: TableName,
    one: KnownTable,
    questions: number,
  ): Promise<Set<string> | undefined> {
    if (one.ids || !(await isWorth(table, one, questions))) return one.ids;
    one.ids = new Set(await tableOf(db, table).toCollection().primaryKeys());
    for (const [id, row] of one.rows)
      if (row) one.ids.add(id);
      else one.ids.delete(id);
    return one.ids;
  }

  async function indexOf(
    table: TableName,
    index: string,
    one: KnownTable,
    questions: number,
  ): Promise<KnownIndex | undefined> {
    const found = one.indexes.get(index);
    if (found || !(await isWorth(table, one, questions))) return found;
    const made = knownIndex();
    for await (const row of allRows(db, table)) made.set(row.id, keyOf(index, row));
    for (const [id, row] of one.rows) made.set(id, row && keyOf(index, row));
    one.indexes.set(index, made);
    return made;
  }

  async function getMany<T extends TableName>(
    table: T,
    ids: readonly string[],
  ): Promise<(Row<T> | undefined)[]> {
    const one = tableFor(table);
    const untold = ids.filter((id) => !one.rows.has(id));
    const there = untold.length > 0 ? await idsOf(table, one, untold.length) : undefined;
    const wanted = there ? untold.filter((id) => there.has(id)) : untold;
    const read = wanted.length > 0 ? await direct.getMany(table, wanted) : [];
    const found = new Map(wanted.map((id, i) => [id, read[i]]));
    return ids.map((id) => (one.rows.has(id) ? one.rows.get(id) : found.get(id)) as Row<T> | undefined);
  }

  async function scan<T extends TableName>(
    table: T,
    index: IndexName<T>,
    range: Range,
    after: readonly string[] | null,
    limit: number,
  ): Promise<Row<T>[]> {
    const one = tableFor(table);
    const [named] = range.equals ?? [];
    const isOwn = named !== undefined && ownIds.has(named) && !namedIds.has(named);
    const own = isOwn ? toldIndex(index, one) : await indexOf(table, index, one, named === undefined ? 0 : 1);
    if (!own) return direct.scan(table, index, range, after, limit);
    const ids = own.ids(range, after, limit);
    if (ids.length === 0) return [];
    return (await getMany(table, ids)).filter((row) => row !== undefined);
  }

  return {
    reader: { getMany, scan },
    learn({ puts, deletes }) {
      for (const [table, rows] of puts) for (const row of rows) follow(tableFor(table), row.id, row);
      for (const [table, ids] of deletes) for (const id of ids) follow(tableFor(table), id, undefined);
    },
    tell(rows, named) {
      if (named) namedIds = named;
      for (const [table, row] of rows) {
        const one = tableFor(table);
        one.rows.set(row.id, row);
        for (const [name, index] of one.told) index.set(row.id, keyOf(name, row));
        if (named) ownIds.add(row.id);
      }
    },
    release({ puts, deletes }) {
      const drop = (table: TableName, id: string, row: StoredRow | undefined) => {
        const rows = tables.get(table)?.rows;
        if (rows?.get(id) === row) rows?.delete(id); // a command after it may have said more
      };
      for (const [table, rows] of puts) for (const row of rows) drop(table, row.id, row);
      for (const [table, ids] of deletes) for (const id of ids) drop(table, id, undefined);
    },
    forget() {
      tables.clear();
      ownIds.clear();
    },
  };
}

function follow(one: KnownTable, id: string, row: StoredRow | undefined): void {
  one.rows.set(id, row);
  if (row) one.ids?.add(id);
  else one.ids?.delete(id);
  for (const all of [one.indexes, one.told])
    for (const [name, index] of all) index.set(id, row && keyOf(name, row));
}

function toldIndex(index: string, one: KnownTable): KnownIndex {
  const found = one.told.get(index);
  if (found) return found;
  const made = indexByFirst();
  for (const [id, row] of one.rows) made.set(id, row && keyOf(index, row));
  one.told.set(index, made);
  return made;
}

async function* allRows<T extends TableName>(db: JianlianDatabase, table: T): AsyncGenerator<Row<T>> {
  for (let last = ''; ; ) {
    const rows = await tableOf(db, table).where('id').above(last).limit(pageSize).toArray();
    yield* rows;
    if (rows.length < pageSize) return;
    last = rows.at(-1)?.id ?? '';
  }
}
