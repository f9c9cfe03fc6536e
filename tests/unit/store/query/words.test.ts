import { expect, test } from 'vitest';
import { rowsWith } from '@/lib/store/query/words';
import { makeRow } from '@/tests/unit/components/pipeline/makeRow';

const ana = makeRow({ name: 'Ana Belmont', handle: 'ana.example', tags: ['Skin care'] });
const ouyang = makeRow({ name: '欧阳诗涵·小厨房日记', handle: 'ouyang_kitchen', note: '周四寄样' });
const yuki = makeRow({ name: '由紀', handle: 'yuki_plants', note: 'ＵＧＣ ok' });
const rows = [ana, ouyang, yuki];

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
  expect(rowsWith(rows, search)).toEqual([person]);
});

test('[SEARCH-1] every word must occur; nothing typed finds all and keeps the list as it is', () => {
  expect(rowsWith(rows, 'ana kitchen')).toEqual([]);
  expect(rowsWith(rows, '  ')).toBe(rows);
  expect(rowsWith(rows, '@')).toBe(rows);
});

test('[PANEL-1] what looks like a pattern is text', () => {
  const odd = makeRow({ name: 'A.*(b)', handle: 'odd' });

  expect(rowsWith([ana, odd], '.*(')).toEqual([odd]);
});
