import { AppError } from '@/lib/errors';
import { type IndexName, type Row, records, type TableName } from '@/lib/model/records';
import { type Change, changesBetween, isSame, type StoredRow } from './changes';
import { compareKeys, decodeCursor, encodeCursor, isInRange, keyOf } from './indexKeys';
import type { Page, Range, Reader, Tx } from './tx';

export type Writes = {
  puts: Map<TableName, StoredRow[]>;
  deletes: Map<TableName, string[]>;
  changes: Change[];
};
export type BufferedTx = Tx & {
  /** What the command wrote, in the order of first touch. */
  writes: () => Writes;
};

/**
 * A transaction over any reader. Writes wait in memory until the command has ended, so a refusal, a bug or a foreign await leaves
 * nothing half done; reads and pages see them all the same.
 */
export function bufferedTx(reader: Reader, at: string): BufferedTx {
  const touched = new Map<
    string,
    { table: TableName; id: string; before: StoredRow | undefined; after: StoredRow | undefined }
  >();
  /** What was read, undefined where it is not there: within a transaction it stays so, and a bulk command asks before each write. */
  const read = new Map<string, StoredRow | undefined>();
  const keyFor = (table: TableName, id: string) => `${table}/${id}`;

  async function getMany<T extends TableName>(
    table: T,
    ids: readonly string[],
  ): Promise<(Row<T> | undefined)[]> {
    const unknown = ids.filter((id) => !touched.has(keyFor(table, id)) && !read.has(keyFor(table, id)));
    const rows = unknown.length > 0 ? await reader.getMany(table, unknown) : [];
    for (const [i, id] of unknown.entries()) read.set(keyFor(table, id), rows[i]);
    return ids.map((id) => {
      const own = touched.get(keyFor(table, id));
      return (own ? own.after : read.get(keyFor(table, id))) as Row<T> | undefined;
    });
  }

  async function write(
    table: TableName,
    rows: readonly { id: string; after: StoredRow | undefined }[],
  ): Promise<void> {
    const before = await getMany(
      table,
      rows.map((row) => row.id),
    );
    rows.forEach(({ id, after }, i) => {
      const own = touched.get(keyFor(table, id));
      touched.set(keyFor(table, id), { table, id, before: own ? own.before : before[i], after });
    });
  }

  async function page<T extends TableName>(
    table: T,
    index: IndexName<T>,
    range: Range,
    cursor: string | null,
    limit: number,
  ): Promise<Page<T>> {
    const after = decodeCursor(cursor);
    const stored = await untouchedRows(table, index, range, after, limit + 1);
    const own = [...touched.values()]
      .filter((entry) => entry.table === table && entry.after !== undefined)
      .map((entry) => entry.after as Row<T>);
    const sorted = [...stored, ...own]
      .flatMap((row) => {
        const key = keyOf(index, row);
        if (!key || !isInRange(key, range) || (after && compareKeys(key, after) <= 0)) return [];
        return [{ key, row }];
      })
      .sort((a, b) => compareKeys(a.key, b.key));
    const rows = sorted.slice(0, limit);
    const last = rows.at(-1);
    return {
      rows: rows.map(({ row }) => row),
      cursor: last && sorted.length > limit ? encodeCursor(last.key) : null,
    };
  }

  /** At least `limit` stored rows that the command has not touched, or all there are. */
  async function untouchedRows<T extends TableName>(
    table: T,
    index: IndexName<T>,
    range: Range,
    after: readonly string[] | null,
    limit: number,
  ): Promise<Row<T>[]> {
    const rows: Row<T>[] = [];
    let from = after;
    for (;;) {
      const batch = await reader.scan(table, index, range, from, limit);
      rows.push(...batch.filter((row) => !touched.has(keyFor(table, row.id))));
      const last = batch.at(-1);
      if (batch.length < limit || rows.length >= limit || !last) return rows;
      from = keyOf(index, last) ?? null;
    }
  }

  return {
    getMany,
    page,
    get: async (table, id) => (await getMany(table, [id]))[0],
    async require(table, id) {
      const [row] = await getMany(table, [id]);
      if (!row) throw new AppError('record.missing', { table, id });
      return row;
    },
    put: (table, row) => write(table, [{ id: row.id, after: stored(table, row) }]),
    putMany: (table, rows) =>
      write(
        table,
        rows.map((row) => ({ id: row.id, after: stored(table, row) })),
      ),
    delete: (table, id) => write(table, [{ id, after: undefined }]),
    writes: () => collect([...touched.values()], at),
  };
}

/** The row as JSON keeps it: no undefined, no shared references. Refuses what its schema refuses. */
function stored<T extends TableName>(table: T, row: Row<T>): StoredRow {
  const plain = asJson(row) as StoredRow;
  const checked = records[table].safeParse(plain);
  if (!checked.success)
    throw new AppError(
      'record.invalid',
      { table, id: String(row.id), why: checked.error.issues[0]?.path.join('.') ?? '' },
      { cause: checked.error },
    );
  return plain;
}

/** What `JSON.parse(JSON.stringify(value))` gives, in a third of the time: a bulk command copies a thousand rows. */
function asJson(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? null : asJson(one)));
  if (value instanceof Date) return value.toJSON();
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) if (field !== undefined) copy[key] = asJson(field);
  return copy;
}

function collect(
  entries: { table: TableName; id: string; before: StoredRow | undefined; after: StoredRow | undefined }[],
  at: string,
): Writes {
  const writes: Writes = { puts: new Map(), deletes: new Map(), changes: [] };
  for (const { table, id, before, after } of entries) {
    if (isSame(before, after)) continue;
    const changes = changesBetween(table, before, after);
    if (changes.length === 0) continue;
    writes.changes.push(...changes);
    if (after) push(writes.puts, table, before ? { ...after, updatedAt: at } : after);
    else push(writes.deletes, table, id);
  }
  return writes;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
