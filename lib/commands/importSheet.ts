import * as z from 'zod';
import { idSchema, instantSchema, workScope } from '@/lib/model/record';
import { type SheetRow, sheetRowSchema } from '@/lib/model/sheetRow';
import { defineCommand } from './command';
import { bulkLimit } from './importRecords';
import { recordActivity } from './recordActivity';
import { peopleOf } from './sheetPeople';
import { suppressedRows } from './sheetSuppressed';
import { takeSheetRow } from './takeSheetRow';

/**
 * What became of a row: `added`, `updated` (it brought something new to somebody who is here), `same` (nothing new, or the person stood in
 * the sheet before), or not taken: `doNotContact`, `otherAccount` (the platform's id says that the handle is somebody else's now).
 */
export type RowFate = 'added' | 'updated' | 'same' | 'doNotContact' | 'otherAccount';
export type SheetResult = { fates: { row: number; fate: RowFate; dealId: string | null }[] };

/**
 * Takes rows of a sheet in. What the sheet says is as old as the file (`fileAt`): it fills what is unknown, never replaces what was seen
 * later, and never takes anything away. The same rows again change nothing.
 */
export const importSheet = defineCommand({
  name: 'importSheet',
  kind: 'fact',
  args: () =>
    z.object({
      brandId: idSchema,
      fileName: z.string().max(255),
      fileAt: instantSchema,
      rows: z.array(sheetRowSchema).max(bulkLimit),
    }),

  async run(tx, { brandId, fileName, fileAt, rows }, context): Promise<SheetResult> {
    const brand = await tx.require('brands', brandId);
    const blocked = await suppressedRows(tx, rows, brandId);
    const people = await peopleOf(tx, rows, brand);
    const seen = new Set<string>();
    const fates = rows.map((row: SheetRow) => {
      if (blocked.has(row.row)) return { row: row.row, fate: 'doNotContact' as const, dealId: null };
      const taken = takeSheetRow(people, row, { fileName, fileAt, context });
      const isAgain = taken.dealId !== null && seen.has(taken.dealId);
      if (taken.dealId) seen.add(taken.dealId);
      return { row: row.row, dealId: taken.dealId, fate: isAgain ? ('same' as const) : taken.fate };
    });
    await people.write();
    const added = fates.filter(({ fate }) => fate === 'added').length;
    if (added > 0) {
      const details = { file: fileName, rows: added };
      await recordActivity(tx, context, 'sheetRowsAdded', { scope: workScope(brandId), brandId, details });
    }
    return { fates };
  },
});
