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
  const own = noted.get(row.scope);
  if (own) own.wrote.push(...wrote);
  else noted.set(row.scope, { brandId: row.brandId, wrote });
}
