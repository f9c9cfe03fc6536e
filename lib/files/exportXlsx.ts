import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { CsvTable } from './exportCsv';

/** A table as a workbook of one sheet, its head in bold and in sight. Text cells are text: none of them runs as a formula. */
export function xlsxFile({ columns, rows }: CsvTable, sheetName: string): Promise<Blob> {
  const head = columns.map((name) => ({ value: plain(name), fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string'
        ? { value: plain(cell), type: String }
        : cell === null
          ? null
          : { value: cell, type: typeof cell === 'number' ? Number : Boolean },
    ),
  );
  const sheet = sheetName.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
  return writeExcelFile([head, ...body] as SheetData, {
    sheet,
    stickyRowsCount: 1,
  }).toBlob();
}

/** Control signs have no place in XML, and a cell of Excel holds so much. */
const plain = (text: string): string => text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '').slice(0, 32_000);
