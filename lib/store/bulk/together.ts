import type { Writes } from '@/lib/commands/bufferedTx';
import type { StoredRow } from '@/lib/commands/changes';
import type { TableName } from '@/lib/model/records';

type RowWrites = Pick<Writes, 'puts' | 'deletes'>;

/** What several commands write one after the other, as one: of a row the last word counts. */
export function together(all: readonly RowWrites[]): RowWrites {
  const [only] = all;
  if (only && all.length === 1) return only;
  const rows = new Map<TableName, Map<string, StoredRow | undefined>>();
  const set = (table: TableName, id: string, row: StoredRow | undefined) => {
    const ofTable = rows.get(table) ?? new Map<string, StoredRow | undefined>();
    rows.set(table, ofTable.set(id, row));
  };
  for (const { puts, deletes } of all) {
    for (const [table, ids] of deletes) for (const id of ids) set(table, id, undefined);
    for (const [table, some] of puts) for (const row of some) set(table, row.id, row);
  }
  const writes: RowWrites = { puts: new Map(), deletes: new Map() };
  for (const [table, ofTable] of rows) {
    const entries = [...ofTable];
    writes.puts.set(
      table,
      entries.flatMap(([, row]) => row ?? []),
    );
    writes.deletes.set(
      table,
      entries.flatMap(([id, row]) => (row ? [] : [id])),
    );
  }
  return writes;
}
