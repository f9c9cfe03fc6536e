import type { MergeWrote } from '@/lib/model/merge';
import type { Scope } from '@/lib/model/record';
import type { Row, TableName } from '@/lib/model/records';
import { isSame } from './changes';
import type { Tx } from './tx';

/** What was written, by the scope of the row. */
export type Noted = Map<Scope, { brandId: string | null; wrote: MergeWrote[] }>;

/** Writes fields of a row and notes what stood there before: a row that changes nothing is not written. */
export async function writeNoting<T extends TableName>(
  tx: Tx,
  noted: Noted,
  table: T,
  row: Row<T>,
  fields: Partial<Row<T>>,
): Promise<void> {
  const wrote = Object.entries(fields)
    .filter(([field, after]) => !isSame(row[field] ?? null, after ?? null))
    .map(([field, after]) => ({
      table,
      id: row.id,
      field,
      before: (row[field] ?? null) as MergeWrote['before'],
      after: (after ?? null) as MergeWrote['after'],
    }));
  if (wrote.length === 0) return;
  const changed = Object.fromEntries(wrote.map(({ field, after }) => [field, after]));
  await tx.put(table, { ...row, ...changed } as Row<T>);
  note(noted, row, wrote);
}

/** What stands for the whole row, where one came or went. */
export const wholeRow = '*';

/** Removes a row and notes all of it. */
export async function removeNoting<T extends TableName>(
  tx: Tx,
  noted: Noted,
  table: T,
  row: Row<T>,
): Promise<void> {
  await tx.delete(table, row.id);
  note(noted, row, [
    { table, id: row.id, field: wholeRow, before: row as MergeWrote['before'], after: null },
  ]);
}

/** Adds a row and notes it. */
export async function addNoting<T extends TableName>(
  tx: Tx,
  noted: Noted,
  table: T,
  row: Row<T>,
): Promise<void> {
  await tx.put(table, row);
  note(noted, row, [{ table, id: row.id, field: wholeRow, before: null, after: row as MergeWrote['after'] }]);
}

function note(noted: Noted, { scope, brandId }: Row<TableName>, wrote: MergeWrote[]): void {
  const own = noted.get(scope);
  if (own) own.wrote.push(...wrote);
  else noted.set(scope, { brandId, wrote });
}
