import Papa from 'papaparse';
import { AppError } from '@/lib/errors';
import { decodeText } from './decodeText';
import { limits, type Workbook } from './sheet';

/** Of two that divide alike the rarer sign is meant: commas stand in sentences. */
const separators = ['\t', ';', '|', ','];

/**
 * A table of text with whatever separator it uses. A quote that is never closed does not swallow the file: it is read as a sign.
 * @throws AppError `file.empty`, `file.tooManyRows`
 */
export function readCsv(bytes: Uint8Array, name: string): Workbook {
  const { text, encoding } = decodeText(bytes);
  if (!/\S/.test(text.slice(0, 1_000_000)))
    throw new AppError(text.length > 0 ? 'file.onlyEmptyRows' : 'file.empty');
  const body = /^sep=(.)\r?\n/i.exec(text); // Excel's own hint in the first line
  const delimiter = body?.[1] ?? separatorOf(text);
  const { data } = Papa.parse<string[]>(body ? text.slice(body[0].length) : text, {
    delimiter,
    preview: limits.rows + 1,
  });
  if (data.length > limits.rows) throw tooMany(data);
  return {
    kind: 'csv',
    encoding,
    names: [{ name, isHidden: false }],
    sheet: { name, isHidden: false, rows: data.map((row) => row.slice(0, limits.columns).map(cellText)) },
  };
}

/** Rows that hold nothing are told apart: deleting them is all that has to be done. */
export function tooMany(rows: readonly (readonly string[])[]): AppError {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
  return new AppError(filled * 2 < rows.length ? 'file.tooManyEmptyRows' : 'file.tooManyRows');
}

/** The one that splits the first lines into the most columns, of the same number in most of them. */
function separatorOf(text: string): string {
  const start = text.slice(0, 64_000);
  const scored = separators.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 20 });
    const widths = data.filter((row) => row.length > 1 || row[0] !== '').map((row) => row.length);
    const widest = Math.max(1, ...widths);
    const usual = widths.filter((width) => width === widest).length / Math.max(1, widths.length);
    return { delimiter, score: widest > 1 ? widest * (0.5 + usual) : 0 };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : ',';
}

/** Without what exports put around a cell so that Excel leaves it alone: tabs and `=""` around ids, an apostrophe before a formula's sign. */
export const cellText = (cell: string): string =>
  cell
    .slice(0, limits.cell)
    .replace(/^[\u200b\ufeff\s]+|[\u200b\ufeff\s]+$/g, '')
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'(?=[=+\-@＝＋－＠])/, '');
