import type { Row } from '@/lib/model/records';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';

/** Rows of a table by a field that is indexed. Asked for all at once: a cursor over many ranges waits for the database at every row. */
export async function groupedBy<T extends 'profiles' | 'tasks' | 'messages' | 'samples' | 'deliverables'>(
  db: JianlianDatabase,
  table: T,
  field: 'creatorId' | 'dealId',
  values: readonly string[],
): Promise<Map<string, Row<T>[]>> {
  const all = tableOf(db, table);
  const found = await Promise.all(
    values.map((value) => all.where(`[${field}+id]`).between([value], [value, []], true, true).toArray()),
  );
  return new Map(values.map((value, index) => [value, (found[index] ?? []) as Row<T>[]]));
}
