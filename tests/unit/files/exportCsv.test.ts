import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText } from '@/lib/files/exportCsv';
import { seededRandom } from '@/tests/make';

const bodyOf = (text: string) => text.replace(/^\uFEFF/, '');
const read = (text: string) => Papa.parse<string[]>(bodyOf(text), { newline: '\r\n' }).data;
const oneCell = (value: string | number | boolean | null) =>
  read(csvText({ columns: ['a', 'b'], rows: [[value, 'end']] }))[1]?.[0];

test('[FILE-1] begins with one byte order mark, as bytes EF BB BF', async () => {
  const blob = new Blob([csvText({ columns: ['名字'], rows: [['灯屿']] })]);

  const bytes = [...new Uint8Array(await blob.arrayBuffer())];

  expect(bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.slice(3, 6)).not.toEqual([0xef, 0xbb, 0xbf]);
});

test('[FILE-1] ends rows with CRLF, and a line end inside a cell does not end its row', () => {
  const text = csvText({ columns: ['bio', 'n'], rows: [['first\nsecond\r\nthird', 1]] });

  expect(text).toBe('\uFEFFbio,n\r\n"first\nsecond\r\nthird",1');
  expect(read(text)).toEqual([
    ['bio', 'n'],
    ['first\nsecond\r\nthird', '1'],
  ]);
});

test.each(['陈嘉怡，广州', '渋谷 "カフェ", だより', '서울;부산', '👩🏽‍🍳 é e\u0301', 'مرحبا, بك'])(
  '[FILE-1] keeps %j to the letter',
  (value) => {
    expect(oneCell(value)).toBe(value);
  },
);

describe('[FILE-2] no cell runs as a formula:', () => {
  test.each([
    '=HYPERLINK("https://a.example","x")',
    '+1 415 555 0100',
    '-2+3',
    '@SUM(A1:A2)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=1\n=2',
    '=1";=2',
    '\u0000=1+1',
  ])('%j', (value) => {
    expect(oneCell(value)?.startsWith("'")).toBe(true);
  });

  test('a heading neither', () => {
    expect(read(csvText({ columns: ['=1+1'], rows: [] }))[0]).toEqual(["'=1+1"]);
  });

  test('what only holds such a sign stays as it is', () => {
    for (const value of ['a=b', 'ana@shop.example', '3-2', 'C++', "'quoted"])
      expect(oneCell(value)).toBe(value);
  });
});

test('[FILE-3] unknown is an empty cell; 0, false and negative numbers are not', () => {
  const text = csvText({ columns: ['a', 'b', 'c', 'd', 'e'], rows: [[null, 0, false, -4, '']] });

  expect(read(text)[1]).toEqual(['', '0', 'false', '-4', '']);
});

test('[FILE-1] whatever stands in a cell, the table keeps its shape and its neighbours', () => {
  const seed = Date.now() % 100_000;
  const random = seededRandom(seed);
  const signs = [
    '"',
    ',',
    '\r',
    '\n',
    '\t',
    '=',
    "'",
    ';',
    ' ',
    'é',
    '达',
    '\u2028',
    '\u0000',
    '\u0007',
    'a',
  ];
  const word = () =>
    Array.from({ length: Math.floor(random() * 9) }, () => signs[Math.floor(random() * signs.length)]).join(
      '',
    );

  for (let round = 0; round < 500; round++) {
    const rows = [
      [word(), 'x', word()],
      [word(), 'y', word()],
    ];

    const table = read(csvText({ columns: ['a', 'b', 'c'], rows }));

    expect(
      table.map((row) => row.length),
      `seed ${seed}, ${JSON.stringify(rows)}`,
    ).toEqual([3, 3, 3]);
    expect(table.slice(1).map((row) => row[1])).toEqual(['x', 'y']);
  }
});
