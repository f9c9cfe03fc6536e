import type { ReadRows } from '@/lib/files/creators/readRows';
import type { Fates } from '@/lib/store/sheetImports';
import type { DryRun, PlannedRow } from './importTasks';

/** What would become, or became, of every row of the sheet, in its order. */
export function dryRunOf({ rows, rejected, leftOut }: ReadRows, fates: Fates): DryRun {
  const whoOf = new Map(rows.map(({ row, accounts }) => [row, accounts[0]?.handle ?? '']));
  const planned: PlannedRow[] = [
    ...rejected.map(({ row, who, fault, what }) => ({
      row,
      who,
      fate: 'rejected' as const,
      why: fault,
      what,
    })),
    ...fates.map(({ row, fate }) => {
      const isTaken = fate === 'added' || fate === 'updated' || fate === 'same';
      return {
        row,
        who: whoOf.get(row) ?? '',
        fate: isTaken ? fate : ('rejected' as const),
        why: isTaken ? null : fate,
        what: '',
      };
    }),
  ].sort((a, b) => a.row - b.row);
  const count = (fate: PlannedRow['fate']) => planned.filter((one) => one.fate === fate).length;
  return {
    counts: {
      added: count('added'),
      updated: count('updated'),
      same: count('same'),
      rejected: count('rejected'),
    },
    rows: planned,
    leftOut,
  };
}
