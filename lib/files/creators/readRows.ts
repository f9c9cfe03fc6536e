import type { SheetRow } from '@/lib/model/sheetRow';
import { readAccounts } from './readAccounts';
import { type CellFault, type Reading, readCells } from './readCells';
import type { RowFault } from './rowFault';

export type Rejected = { row: number; who: string; fault: RowFault; what: string };
/** A cell that was not understood: its row goes in without it. */
export type LeftOut = { row: number; who: string; head: string; fault: CellFault; what: string };
export type ReadRows = { rows: SheetRow[]; rejected: Rejected[]; leftOut: LeftOut[] };

/**
 * The creators of a table: its rows below the head as records can take them, those that cannot be taken with the reason, and cells that
 * were not understood. Rows without anything at the end of the table are no rows.
 */
export function readRows(table: readonly (readonly string[])[], reading: Reading, headRow: number): ReadRows {
  const read: ReadRows = { rows: [], rejected: [], leftOut: [] };
  let last = table.length - 1;
  while (last > headRow && isEmpty(table[last])) last--;
  for (let place = headRow + 1; place <= last; place++) readRow(table[place] ?? [], place + 1, reading, read);
  return read;
}

function readRow(cells: readonly string[], row: number, reading: Reading, read: ReadRows): void {
  const found = readAccounts(cells, reading);
  if ('fault' in found) {
    read.rejected.push({ row, who: found.who, fault: found.fault, what: found.what });
    return;
  }
  const who = found.accounts[0]?.handle ?? '';
  const { facts, faults } = readCells(cells, reading);
  for (const fault of faults) read.leftOut.push({ row, who, ...fault });
  read.rows.push({ row, accounts: found.accounts, platformId: found.platformId, ...facts });
}

const isEmpty = (cells: readonly string[] | undefined): boolean =>
  !cells || cells.every((cell) => cell.trim() === '');
