import * as z from 'zod';
import { type Row, records, type TableName } from '@/lib/model/records';
import { isTable } from './changes';
import { defineCommand } from './command';

/** How many rows a bulk command may touch; larger jobs are several commands under one batch id. */
export const bulkLimit = 200;

/**
 * Takes rows of an export in. A row that is not here is added; one that is here is replaced only by a later one. Rows that do not fit
 * their schema are counted, never written.
 */
export const importRecords = defineCommand({
  name: 'importRecords',
  kind: 'intent',
  args: z.object({
    rows: z.array(z.object({ table: z.string(), row: z.looseObject({ id: z.string() }) })).max(bulkLimit),
  }),

  async run(tx, { rows }) {
    const counts = { added: 0, updated: 0, same: 0, rejected: 0 };
    for (const { table, row } of rows) {
      if (!isTable(table) || !isRecord(table, row)) {
        counts.rejected++;
        continue;
      }
      counts[await take(tx, table, row as unknown as Row<TableName>)]++;
    }
    return counts;
  },
});

/** Whether a row of a file is a record of its table. */
export const isRecord = (table: TableName, row: unknown): boolean => records[table].safeParse(row).success;

async function take(
  tx: Parameters<typeof importRecords.run>[0],
  table: TableName,
  row: Row<TableName>,
): Promise<'added' | 'updated' | 'same'> {
  const before = await tx.get(table, row.id);
  if (before && before.updatedAt >= row.updatedAt) return 'same';
  await tx.put(table, row);
  return before ? 'updated' : 'added';
}
