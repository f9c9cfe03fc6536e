import * as z from 'zod';
import { type Row, records, type TableName } from '@/lib/model/records';
import { isSame, isTable } from './changes';
import { defineCommand } from './command';

/** How many rows a bulk command may touch; larger jobs are several commands under one batch id. */
export const bulkLimit = 200;

/** `older`: here is a later one. `rejected`: no record of its table. */
export type RowFate = 'added' | 'updated' | 'same' | 'older' | 'rejected';
/** Who wins where a row is here and in the file: the later one, or the file's whatever its age. */
const winners = ['later', 'file'] as const;
export type Winner = (typeof winners)[number];

/**
 * Takes rows of an export in. A row that is not here is added; one that is here is replaced by a later one, or by the file's where that
 * is wanted. What is only here stays. Rows that do not fit their schema are counted, never written.
 */
export const importRecords = defineCommand({
  name: 'importRecords',
  kind: 'intent',
  args: () =>
    z.object({
      rows: z.array(z.object({ table: z.string(), row: z.looseObject({ id: z.string() }) })).max(bulkLimit),
      wins: z.enum(winners).optional(),
    }),

  async run(tx, { rows, wins = 'later' }) {
    const counts: Record<RowFate, number> = { added: 0, updated: 0, same: 0, older: 0, rejected: 0 };
    for (const [table, entries] of Map.groupBy(rows, (entry) => entry.table)) {
      const read = entries.map(({ row }) => row as unknown as Row<TableName>);
      const fit = isTable(table) ? read.filter((row) => isRecord(table, row)) : [];
      counts.rejected += read.length - fit.length;
      if (!isTable(table) || fit.length === 0) continue;
      const before = await tx.getMany(
        table,
        fit.map(({ id }) => id),
      );
      const fates = fit.map((row, at) => fateOf(before[at], row));
      for (const fate of fates) counts[fate]++;
      const isTaken = (fate: RowFate | undefined) =>
        fate === 'added' || fate === 'updated' || (fate === 'older' && wins === 'file');
      await tx.putMany(
        table,
        fit.filter((_, at) => isTaken(fates[at])),
      );
    }
    return counts;
  },
});

/** Whether a row of a file is a record of its table. */
export const isRecord = (table: TableName, row: unknown): boolean => records[table].safeParse(row).success;

/** What becomes of a row of a file beside the one that is here. */
export function fateOf(
  before: Row<TableName> | undefined,
  row: Row<TableName>,
): Exclude<RowFate, 'rejected'> {
  if (!before) return 'added';
  if (before.updatedAt === row.updatedAt || isSame({ ...before, updatedAt: row.updatedAt }, row))
    return 'same';
  return before.updatedAt < row.updatedAt ? 'updated' : 'older';
}
