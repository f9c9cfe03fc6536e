import { expect, test } from 'vitest';
import { countByStage, filterRows } from '@/components/pipeline/filterRows';
import { makeRow } from './makeRow';

const ana = makeRow({ name: 'Ana Belmont', handle: 'ana.example', tags: ['Skin care'], stage: 'replied' });
const ouyang = makeRow({
  name: '欧阳诗涵·小厨房日记',
  handle: 'ouyang_kitchen',
  note: '周四寄样',
  stage: 'sample',
});
const yuki = makeRow({ name: '由紀', handle: 'yuki_plants', note: 'ＵＧＣ ok', stage: 'replied' });
const rows = [ana, ouyang, yuki];

const found = (search: string, stage: string | null = null) => filterRows(rows, { search, stage });

test.each([
  ['belmont', ana],
  ['BELMONT ana', ana],
  ['@ana.example', ana],
  ['ＡＮＡ', ana],
  ['skin', ana],
  ['诗涵', ouyang],
  ['厨房', ouyang],
  ['寄样', ouyang],
  ['　小厨房　周四', ouyang],
  ['ugc', yuki],
  ['由紀', yuki],
])('[PANEL-1] "%s" finds one person', (search, person) => {
  expect(found(search)).toEqual([person]);
});

test('[PANEL-1] every word must occur; nothing typed finds all and keeps the list as it is', () => {
  expect(found('ana kitchen')).toEqual([]);
  expect(found('  ')).toBe(rows);
  expect(found('@')).toBe(rows);
});

test('[PANEL-1] what looks like a pattern is text', () => {
  const odd = makeRow({ name: 'A.*(b)', handle: 'odd' });

  expect(filterRows([ana, odd], { search: '.*(', stage: null })).toEqual([odd]);
});

test('[PANEL-2] stage and search narrow together; the counts are those of the search whatever stage is chosen', () => {
  expect(found('', 'replied')).toEqual([ana, yuki]);
  expect(found('ana', 'sample')).toEqual([]);
  expect([...countByStage(rows, '')]).toEqual([
    ['replied', 2],
    ['sample', 1],
  ]);
  expect([...countByStage(rows, 'yuki')]).toEqual([['replied', 1]]);
});
