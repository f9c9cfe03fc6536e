import { expect, test } from 'vitest';
import { mapColumns } from '@/lib/files/creators/mapColumns';
import { currencyOfHead, ownCell } from '@/lib/files/creators/ownColumns';
import { questionsOf } from '@/lib/files/creators/questions';
import { readRows } from '@/lib/files/creators/readRows';
import type { OwnField, OwnFieldType } from '@/lib/model/ownField';

const field = (type: OwnFieldType, name: string, choices: string[] = []): OwnField => ({
  id: name,
  type,
  name,
  choices: choices.map((one) => ({ id: `id ${one}`, name: one, retired: false })),
  order: 0,
  retired: false,
});
const today = '2026-11-24';
const read = { order: 'notADay', currency: null, today } as const;

const cells: [OwnFieldType, string, unknown][] = [
  ['text', ' 周末回复慢 ', '周末回复慢'],
  ['number', '1,200.5', 1200.5],
  ['number', '-3', -3],
  ['number', '12.5%', 12.5],
  ['number', '3.2万', 32000],
  ['money', '$450.50', { minor: '45050', currency: 'USD' }],
  ['money', '450 EUR', { minor: '45000', currency: 'EUR' }],
  ['date', '2026年10月8日', '2026-10-08'],
  ['date', '2026-10-08 14:30', '2026-10-08'],
  ['choice', 'ａ', 'id A'],
  ['link', 'see https://docs.example/a, thanks', 'https://docs.example/a'],
  ['checkbox', '✅', true],
  ['checkbox', '否', null],
  ['number', 'n/a', null],
];

test.each(cells)('[FIELD-5] of a %s the cell %j says %j', (type, cell, value) => {
  expect(ownCell(field(type, 'x', ['A']), cell, read)).toEqual({ value });
});

const faults: [OwnFieldType, string, string][] = [
  ['number', 'about ten', 'notANumber'],
  ['number', '$5', 'notANumber'],
  ['money', '450', 'currencyNotSaid'],
  ['money', 'a lot', 'notAnAmount'],
  ['date', '10/12', 'dayNotSaid'],
  ['date', 'soon', 'notADay'],
  ['choice', 'B', 'choiceUnknown'],
  ['link', 'http://docs.example/', 'noLink'],
  ['checkbox', 'perhaps', 'neitherYesNorNo'],
];

test.each(faults)('[FIELD-5] of a %s the cell %j is told as %s', (type, cell, fault) => {
  expect(ownCell(field(type, 'x', ['A']), cell, read)).toEqual({ fault });
});

test('[FIELD-5] columns go to the fields of their names, before the words of the trade; what is unclear is asked, what is none is kept', () => {
  const fields = [field('choice', 'Status', ['hot']), field('money', '预算'), field('date', 'Signed')];
  const table = [
    ['账号', 'STATUS', '预算（元）', 'Signed'],
    ['@ana.example', 'hot', '450', '10/12'],
    ['@bo.example', 'cold', '900', '10/13'],
  ];
  const columns = mapColumns(table[0] ?? [], table.slice(1), fields);

  const questions = questionsOf(columns, table.slice(1), fields);
  const answers = { 'platform 0': 'tiktok', 'currency 2': 'CNY', 'dayOrder 3': 'monthFirst' };
  const reading = {
    columns,
    answers,
    stages: new Map(),
    at: `${today}T00:00:00.000Z`,
    today,
    zone: 'UTC',
    fields,
  };
  const { rows, leftOut } = readRows(table, reading, 0);

  expect(columns.map(({ target }) => target)).toEqual(['handle', 'own:Status', 'own:预算', 'own:Signed']);
  expect(questions.map(({ kind, column }) => `${kind} ${column}`)).toEqual([
    'platform 0',
    'currency 2',
    'dayOrder 3',
  ]);
  expect(rows.map((row) => row.fields)).toEqual([
    { Status: 'id hot', 预算: { minor: '45000', currency: 'CNY' }, Signed: '2026-10-12' },
    { 预算: { minor: '90000', currency: 'CNY' }, Signed: '2026-10-13' },
  ]);
  expect(leftOut).toMatchObject([{ row: 3, head: 'STATUS', fault: 'choiceUnknown' }]);
  expect(rows[1]?.note).toEqual(['STATUS: cold']);
});

test('[FIELD-9] the currency in a head is that of its column', () => {
  expect(currencyOfHead('Budget (USD)')).toBe('USD');
  expect(currencyOfHead('预算（CNY）')).toBe('CNY');
  expect(currencyOfHead('Budget (usd, net)')).toBeNull();
});
