import { expect, test } from 'vitest';
import {
  boardColumns,
  placeOnBoard,
  stageBeside,
  stepOnBoard,
} from '@/components/pipeline/board/boardColumns';
import type { BrandStage } from '@/lib/model/brand';
import { makeRow } from '../makeRow';

const stages: BrandStage[] = [
  { id: 'talk', kind: 'negotiating', order: 4, retired: false },
  { id: 'new', kind: 'sourced', order: 1, retired: false },
  { id: 'old', kind: 'shortlisted', order: 2, retired: true },
  { id: 'sent', kind: 'contacted', order: 3, retired: false },
];
const inStage = (stage: string, count: number) => Array.from({ length: count }, () => makeRow({ stage }));
const shape = (columns: ReturnType<typeof boardColumns>) =>
  columns.map(({ stage, rows }) => [stage.id, rows.length]);

test('[BOARD-1] a column per stage in order; a retired one only while somebody stands in it', () => {
  expect(shape(boardColumns([...inStage('talk', 2), ...inStage('new', 1)], stages))).toEqual([
    ['new', 1],
    ['sent', 0],
    ['talk', 2],
  ]);
  expect(shape(boardColumns(inStage('old', 1), stages))).toContainEqual(['old', 1]);
});

test('[BOARD-2] across to the next column with cards at the same height, within it to the ends', () => {
  const columns = boardColumns([...inStage('new', 5), ...inStage('talk', 2)], stages);
  const fourth = { column: 0, index: 3 };

  expect(stepOnBoard(columns, fourth, { right: 1 })).toEqual({ column: 2, index: 1 });
  expect(stepOnBoard(columns, fourth, { right: -1 })).toEqual(fourth);
  expect(stepOnBoard(columns, fourth, { down: 10 })).toEqual({ column: 0, index: 4 });
  expect(stepOnBoard(columns, fourth, { down: -1e9 })).toEqual({ column: 0, index: 0 });
});

test('[BOARD-2] a card goes to the next stage in use, whether anyone stands there or not', () => {
  const columns = boardColumns([...inStage('new', 1), ...inStage('old', 1)], stages);

  expect(stageBeside(columns, 'new', 1)?.id).toBe('sent');
  expect(stageBeside(columns, 'sent', -1)?.id).toBe('new');
  expect(stageBeside(columns, 'talk', 1)).toBeNull();
});

test('[BOARD-2] the cursor stays on its card; without one it stands on the first there is', () => {
  const [a, b] = [makeRow({ stage: 'sent' }), makeRow({ stage: 'talk' })];
  const columns = boardColumns([a, b], stages);

  expect(placeOnBoard(columns, b.dealId)).toEqual({ column: 2, index: 0 });
  expect(placeOnBoard(columns, 'gone')).toEqual({ column: 1, index: 0 });
  expect(placeOnBoard(boardColumns([], stages), null)).toBeNull();
});
