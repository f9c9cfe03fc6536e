import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readSheets } from '@/lib/files/sheets/readSheets';

const file = (content: BlobPart, name = 'list.csv') => new File([content], name);
const text = (content: string) => new TextEncoder().encode(content);
const rowsOf = async (content: BlobPart, name?: string) => (await readSheets(file(content, name))).sheet.rows;

const gb18030 = new Uint8Array([
  0xb4, 0xef, 0xc8, 0xcb, 0x49, 0x44, 0x2c, 0xb4, 0xef, 0xc8, 0xcb, 0xea, 0xc7, 0xb3, 0xc6, 0x0a, 0x30, 0x30,
  0x31, 0x2c, 0xd5, 0xc5, 0xc8, 0xfd,
]);
const wide = (content: string, bigEndian: boolean, mark: boolean) => {
  const view = new DataView(new ArrayBuffer((content.length + (mark ? 1 : 0)) * 2));
  for (const [i, sign] of [...(mark ? '\ufeff' : ''), ...content].entries())
    view.setUint16(i * 2, sign.charCodeAt(0), !bigEndian);
  return new Uint8Array(view.buffer);
};
const list = '达人ID,达人昵称\n001,张三';
const wanted = [
  ['达人ID', '达人昵称'],
  ['001', '张三'],
];

test.each([
  ['UTF-8', text(list)],
  ['UTF-8 with mark', text(`\ufeff${list}`)],
  ['GB18030', gb18030],
  ['UTF-16 little endian', wide(list, false, true)],
  ['UTF-16 big endian', wide(list, true, true)],
  [
    'UTF-16 without mark',
    wide(`handle,name,followers,email\n${'ana,Ana,12,a@x.example\n'.repeat(9)}`, false, false),
  ],
])('[SHEET-1] %s is read', async (name, bytes) => {
  const rows = await rowsOf(bytes as Uint8Array<ArrayBuffer>);

  if (name === 'UTF-16 without mark') expect(rows[1]).toEqual(['ana', 'Ana', '12', 'a@x.example']);
  else expect(rows).toEqual(wanted);
});

test.each([
  ['tab', 'a\tb,c\n1\t2,5'],
  ['semicolon', 'a;b,c\n1;2,5'],
  ['pipe', 'a|b,c\n1|2,5'],
  ['a hint for Excel', 'sep=;\na;b,c\n1;2,5'],
])('[SHEET-2] cells divided by %s', async (_, content) => {
  expect(await rowsOf(content)).toEqual([
    ['a', 'b,c'],
    ['1', '2,5'],
  ]);
});

test('[SHEET-2] quotes hold separators, quotes and line ends; what guards an id from Excel is no part of it', async () => {
  const rows = await rowsOf('id,note\n"\t9001","one, ""two""\nthree"\n="0012",\' x\n\'=1,b\n');

  expect(rows.slice(0, 4)).toEqual([
    ['id', 'note'],
    ['9001', 'one, "two"\nthree'],
    ['0012', "' x"],
    ['=1', 'b'],
  ]);
});

test('[SHEET-3] a workbook gives days, percentages, whole numbers and ruined ids as they are seen', async () => {
  const day = new Date(Date.UTC(2026, 9, 8));
  const written = await writeExcelFile([
    ['a', 'b', 'c', 'd', 'e'],
    [
      { value: day, type: Date, format: 'yyyy/mm/dd' },
      { value: 0.15, type: Number, format: '0%' },
      1200,
      5.77012345678901e17,
      true,
    ],
  ]).toBuffer();

  expect(await rowsOf(new Uint8Array(written), 'x.xlsx')).toEqual([
    ['a', 'b', 'c', 'd', 'e'],
    ['2026-10-08', '15%', '1200', '5.77012345678901E+17', 'TRUE'],
  ]);
});

const sheetXml = (cells: string, merges = '') =>
  `<worksheet><sheetData>${cells}</sheetData>${merges}</worksheet>`;
const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const workbook = (sheets: { name: string; state?: string; xml: string }[]) =>
  zipSync({
    'xl/workbook.xml': text(
      `<workbook xmlns:r="r"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" ${state ? `state="${state}"` : ''} r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships>${sheets.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/s${i}.xml`, text(xml)])),
  }) as Uint8Array<ArrayBuffer>;

test('[SHEET-3] a hidden sheet is not the first choice, and any can be chosen', async () => {
  const book = workbook([
    { name: 'old', state: 'hidden', xml: sheetXml(`<row r="1">${cell('A1', 'hidden')}</row>`) },
    { name: 'empty', xml: sheetXml('') },
    { name: 'new', xml: sheetXml(`<row r="2">${cell('B2', 'seen')}</row>`) },
  ]);

  const first = await readSheets(file(book, 'x.xlsx'));
  const chosen = await readSheets(file(book, 'x.xlsx'), 0);

  expect(first.sheet).toMatchObject({ name: 'new', rows: [[], ['', 'seen']] });
  expect(chosen.sheet).toMatchObject({ name: 'old', isHidden: true, rows: [['hidden']] });
  expect(first.names.map(({ isHidden }) => isHidden)).toEqual([true, false, false]);
});

test('[SHEET-3] a cell merged over rows counts for each of them, a title over columns stays one', async () => {
  const rows = `<row r="1">${cell('A1', 'Title')}</row><row r="2">${cell('A2', 'Brand')}${cell('B2', 'x')}</row><row r="3">${cell('B3', 'y')}</row>`;
  const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>';

  expect(await rowsOf(workbook([{ name: 's', xml: sheetXml(rows, merges) }]), 'x.xlsx')).toEqual([
    ['Title'],
    ['Brand', 'x'],
    ['Brand', 'y'],
  ]);
});

const compound = (words: string) => {
  const bytes = new Uint8Array(3000);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  for (const [i, letter] of [...words].entries()) bytes[1024 + i * 2] = letter.charCodeAt(0);
  return bytes;
};
const bomb = () =>
  zipSync({ 'xl/workbook.xml': text('<workbook/>'), 'xl/worksheets/s0.xml': new Uint8Array(30_000_000) });

test.each<[string, () => BlobPart, string]>([
  ['nothing', () => '', 'file.empty'],
  ['blank lines', () => '\n\n  \n', 'file.onlyEmptyRows'],
  ['a million empty rows', () => ',,,\n'.repeat(1_000_000), 'file.tooManyEmptyRows'],
  ['too many rows', () => 'a,b\n'.repeat(120_000), 'file.tooManyRows'],
  ['200 MB', () => new Uint8Array(200 * 1024 * 1024), 'file.sheetTooLarge'],
  ['a zip bomb', () => bomb() as Uint8Array<ArrayBuffer>, 'file.zipBomb'],
  ['a password', () => compound('EncryptedPackage'), 'file.passwordProtected'],
  ['Excel before 2007', () => compound('Workbook'), 'file.oldExcel'],
  [
    'a zip of something else',
    () => zipSync({ 'a.txt': text('a') }) as Uint8Array<ArrayBuffer>,
    'file.noTable',
  ],
  ['a zip cut off', () => workbook([{ name: 's', xml: sheetXml('') }]).slice(0, 200), 'file.broken'],
  ['a PDF', () => '%PDF-1.7\n%\u0080', 'file.noTable'],
])('[SHEET-4] %s is refused with its reason', async (_, content, code) => {
  await expect(readSheets(file(content()))).rejects.toMatchObject({ code });
});
