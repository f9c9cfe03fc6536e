import Papa from 'papaparse';

export type CsvTable = {
  columns: readonly string[];
  rows: readonly (readonly (string | number | boolean | null)[])[];
};

/**
 * A table as CSV for every spreadsheet: UTF-8 with a byte order mark (Excel reads Chinese), CRLF, and no cell that a spreadsheet would run
 * as a formula. Unknown is an empty cell.
 */
export function csvText({ columns, rows }: CsvTable): string {
  const body = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => row.map(cell)) },
    { escapeFormulae, newline: '\r\n' },
  );
  return `\uFEFF${body}`;
}

/** Also what hides behind spaces or full-width signs: a spreadsheet trims and folds before it looks. */
const escapeFormulae = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;

/** Numbers stay numbers, also negative ones; control signs other than tab and line ends have no place in a cell. */
function cell(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' ? value.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '') : value;
}
