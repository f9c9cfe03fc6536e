import { AppError } from '@/lib/errors';
import type { Workbook } from './sheet';
import { sheetCells } from './sheetCells';
import { bookOf, numberStyles, sharedTexts } from './workbookParts';
import { unpack } from './zip';

/**
 * A workbook with one of its sheets read: the one asked for by its place, else the first that is not hidden and holds something.
 * @throws AppError `file.broken`, `file.zipBomb`, `file.tooManyRows`, `file.empty`
 */
export function readXlsx(bytes: Uint8Array, chosen: number | null): Workbook {
  const parts = unpack(bytes, (path) =>
    /^xl\/(?:workbook|sharedStrings|styles|_rels|worksheets\/[^/]+\.xml$)/.test(path),
  );
  if (!parts.has('xl/workbook.xml')) throw new AppError('file.noTable');
  const { sheets, from1904 } = bookOf(parts);
  const names = sheets.map(({ name, isHidden }) => ({ name, isHidden }));
  const around = { texts: sharedTexts(parts), styles: numberStyles(parts), from1904 };
  const candidates =
    chosen === null ? [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden)) : [sheets[chosen]];
  for (const entry of candidates) {
    if (!entry) continue;
    const rows = sheetCells(parts.text(entry.path) ?? '', around);
    if (chosen === null && rows.length === 0) continue;
    const { name, isHidden } = entry;
    return { kind: 'xlsx', encoding: null, names, sheet: { name, isHidden, rows } };
  }
  throw new AppError('file.empty');
}
