import { expect, test } from 'vitest';
import { listItems, type Ordered } from '@/components/pipeline/listItems';
import type { Listing } from '@/components/pipeline/listing';
import { makeRow } from './makeRow';

const [a, b, c] = [makeRow({ name: 'a' }), makeRow({ name: 'b' }), makeRow({ name: 'c' })];
const ordered: Ordered = { rows: [a, b, c], groupOf: (row) => (row === c ? 'later' : 'due') };
const shapes = ({ length, at }: Listing) =>
  Array.from({ length }, (_, index) => at(index)).map((item) => {
    if (item.is === 'group') return `${item.group} ${item.count}`;
    return item.is === 'head' ? `${item.group} ${item.rows.length}` : `${item.is} ${item.row.name}`;
  });

test('[PANEL-6] a head with its count stands over each group that has rows, and over no other', () => {
  expect(shapes(listItems(ordered, 'byDue', null))).toEqual(['due 2', 'row a', 'row b', 'later 1', 'row c']);
  expect(shapes(listItems(ordered, 'one', null))).toEqual(['all 3', 'row a', 'row b', 'row c']);
  expect(shapes(listItems(ordered, 'none', null))).toEqual(['row a', 'row b', 'row c']);
  expect(shapes(listItems({ ...ordered, rows: [] }, 'byDue', null))).toEqual([]);
});

test('[PANEL-7] what a move needs is asked for right under its row', () => {
  expect(shapes(listItems(ordered, 'byDue', { dealId: b.dealId, to: 'agreed' }))).toEqual([
    'due 2',
    'row a',
    'row b',
    'need b',
    'later 1',
    'row c',
  ]);
});

test('[PANEL-7] a row that left the list takes its question with it', () => {
  expect(shapes(listItems(ordered, 'none', { dealId: 'gone', to: 'agreed' }))).toEqual([
    'row a',
    'row b',
    'row c',
  ]);
});

test('[SEARCH-3] those spelled nearly so have a head of their own, and the head of all counts the others', () => {
  const near: Ordered = { rows: [a, b, c], groupOf: (row) => (row === c ? 'near' : 'due') };

  expect(shapes(listItems(near, 'one', null))).toEqual(['all 2', 'row a', 'row b', 'near 1', 'row c']);
  expect(shapes(listItems({ ...near, rows: [c] }, 'one', null))).toEqual(['all 0', 'near 1', 'row c']);
});
