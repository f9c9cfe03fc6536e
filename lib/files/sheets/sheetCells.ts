import { excelDay } from './excelDate';
import { cellText, tooMany } from './readCsv';
import { limits } from './sheet';
import { walkXml } from './walkXml';
import type { NumberStyle } from './workbookParts';

type Around = { texts: readonly string[]; styles: readonly NumberStyle[]; from1904: boolean };
type Cell = { row: number; column: number; type: string; style: NumberStyle; value: string };

/**
 * The cells of a sheet as a person sees them: days as `2026-10-08`, percentages with their sign, a formula as what it last showed. A cell
 * merged over several rows counts for each of them. @throws AppError `file.tooManyRows`, `file.broken`
 */
export function sheetCells(xml: string, around: Around): string[][] {
  const rows: string[][] = [];
  const merges: string[] = [];
  let cell: Cell | null = null;
  let row = 0;
  let isValue = false;
  walkXml(xml, {
    open(name, attributes) {
      isValue = name === 'v' || name === 't';
      if (name === 'row') {
        row = Number(attributes().r ?? row + 1);
        cell = null;
      } else if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        const column = r ? columnOf(r) : (rows[row - 1]?.length ?? 0);
        cell = { row, column, type: t, style: around.styles[Number(s)] ?? 'plain', value: '' };
      } else if (name === 'mergeCell') merges.push(attributes().ref ?? '');
    },
    close(name) {
      isValue = false;
      if (name !== 'c' || !cell) return;
      const text = shown(cell, around);
      if (text !== '') place(rows, cell, text);
      cell = null;
    },
    text(text) {
      if (isValue && cell && cell.value.length < limits.cell) cell.value += text;
    },
  });
  for (const merge of merges) fillDown(rows, merge);
  return Array.from(rows, (cells) => Array.from(cells ?? [], (text) => text ?? ''));
}

function place(rows: string[][], { row, column }: Cell, text: string): void {
  if (row > limits.rows) throw tooMany([...rows].map((cells) => cells ?? []));
  if (row < 1 || column >= limits.columns) return;
  rows[row - 1] ??= [];
  (rows[row - 1] as string[])[column] = text;
}

function shown({ type, style, value }: Cell, { texts, from1904 }: Around): string {
  if (type === 's') return cellText(texts[Number(value)] ?? '');
  if (type === 'inlineStr' || type === 'str') return cellText(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e' || value === '') return '';
  if (type === 'd') return value.slice(0, 16).replace('T', ' ');
  const number = Number(value);
  if (!Number.isFinite(number)) return cellText(value);
  if (style === 'day') return excelDay(number, from1904) ?? plainNumber(value, number);
  if (style === 'percent') return `${plainNumber(value, Number((number * 100).toPrecision(12)), true)}%`;
  return plainNumber(value, number);
}

/** 0.1 + 0.2 is 0.3; an id of more digits than Excel keeps is given as Excel gives it, `5.77E+17`, so that it is seen to be ruined. */
function plainNumber(written: string, number: number, isScaled = false): string {
  if (!isScaled && /^-?\d{1,15}$/.test(written)) return written;
  if (Math.abs(number) >= 1e15) return number.toExponential().replace('e+', 'E+');
  return String(Number(number.toPrecision(12)));
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A brand written once beside its five creators is the brand of each; a title merged over columns stays one cell. */
function fillDown(rows: string[][], reference: string): void {
  const [from = '', to = ''] = reference.split(':');
  const column = columnOf(from);
  const first = Number(/\d+$/.exec(from)?.[0] ?? 0);
  const last = Math.min(Number(/\d+$/.exec(to)?.[0] ?? 0), rows.length);
  const text = rows[first - 1]?.[column];
  if (text === undefined || columnOf(to) !== column) return;
  for (let row = first; row < last; row++) {
    rows[row] ??= [];
    (rows[row] as string[])[column] ??= text;
  }
}
