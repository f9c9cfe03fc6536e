import type { Row } from '@/lib/model/records';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';

/** Rows of a table by a field that is indexed. Asked for all at once: a cursor over many ranges waits for the database at every row. A small table is read whole. */
export async function groupedBy<T extends 'profiles' | 'tasks' | 'messages' | 'samples' | 'deliverables'>(
  db: JianlianDatabase,
  table: T,
  field: 'creatorId' | 'dealId',
  values: readonly string[],
): Promise<Map<string, Row<T>[]>> {
  const all = tableOf(db, table);
  if ((await all.count()) <= values.length * fewForEach)
    return grouped((await all.toArray()) as Row<T>[], field, values);
  const found = await Promise.all(
    values.map((value) => all.where(`[${field}+id]`).between([value], [value, []], true, true).toArray()),
  );
  return new Map(values.map((value, index) => [value, (found[index] ?? []) as Row<T>[]]));
}

/** To ask for the rows of one takes as long as to read so many in a row. */
const fewForEach = 3;

function grouped<R extends object>(
  rows: readonly R[],
  field: string,
  values: readonly string[],
): Map<string, R[]> {
  const found = new Map<string, R[]>(values.map((value) => [value, []]));
  for (const row of rows) found.get(String(row[field as keyof R]))?.push(row);
  return found;
}
