import { expect, test } from 'vitest';
import { listItems } from '@/components/pipeline/listItems';
import { makeRow } from './makeRow';

const [a, b, c] = [makeRow({ name: 'a' }), makeRow({ name: 'b' }), makeRow({ name: 'c' })];
const ordered = [
  { row: a, group: 'due' as const },
  { row: b, group: 'due' as const },
  { row: c, group: 'later' as const },
];
const shapes = (items: ReturnType<typeof listItems>) =>
  items.map((item) => {
    if (item.is === 'group') return `${item.group} ${item.count}`;
    return item.is === 'head' ? `${item.group} ${item.rows.length}` : `${item.is} ${item.row.name}`;
  });

test('[PANEL-6] a head with its count stands over each group that has rows, and over no other', () => {
  expect(shapes(listItems(ordered, 'byDue', null))).toEqual(['due 2', 'row a', 'row b', 'later 1', 'row c']);
  expect(shapes(listItems(ordered, 'one', null))).toEqual(['all 3', 'row a', 'row b', 'row c']);
  expect(shapes(listItems(ordered, 'none', null))).toEqual(['row a', 'row b', 'row c']);
  expect(shapes(listItems([], 'byDue', null))).toEqual([]);
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
