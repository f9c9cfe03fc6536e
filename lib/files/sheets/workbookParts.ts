import { showsDay, showsPercent } from './excelDate';
import { walkXml } from './walkXml';
import type { Parts } from './zip';

export type SheetEntry = { name: string; isHidden: boolean; path: string };
/** How the number of a cell is to be read, by the cell's style. */
export type NumberStyle = 'plain' | 'day' | 'percent';
export type Book = { sheets: SheetEntry[]; from1904: boolean };

/** The sheets of a workbook in their order, with the parts they are kept in. */
export function bookOf(parts: Parts): Book {
  const targets = new Map<string, string>();
  walkXml(parts.text('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id, Target = '' } = attributes();
      if (Id) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkXml(parts.text('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const entry = attributes();
      const id = Object.entries(entry).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const path = targets.get(id) ?? '';
      // chart sheets have no table
      if (path.includes('worksheets/'))
        sheets.push({ name: entry.name ?? '', isHidden: /hidden/i.test(entry.state ?? ''), path });
    },
  });
  return { sheets, from1904 };
}

/** The texts that cells refer to by number; the reading aid above Chinese and Japanese words is no part of them. */
export function sharedTexts(parts: Parts): string[] {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let aids = 0;
  walkXml(parts.text('xl/sharedStrings.xml') ?? '', {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') aids++;
      isText = name === 't' && aids === 0;
    },
    close(name) {
      if (name === 'rPh') aids--;
      if (name === 'si') texts.push(current);
      isText = false;
    },
    text(text) {
      if (isText) current += text;
    },
  });
  return texts;
}

export function numberStyles(parts: Parts): NumberStyle[] {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isInCells = false;
  walkXml(parts.text('xl/styles.xml') ?? '', {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      }
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attributes().numFmtId ?? 0);
      const code = codes.get(id);
      styles.push(showsPercent(id, code) ? 'percent' : showsDay(id, code) ? 'day' : 'plain');
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}
