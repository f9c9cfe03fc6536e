import { expect, test } from 'vitest';
import type { Layout } from '@/components/pipeline/columns/layout';
import { ownColumn } from '@/components/pipeline/columns/ownColumns';
import { placed, usualLayout } from '@/components/pipeline/columns/placed';
import { builtInColumns, columnsOf } from '@/components/pipeline/columns/tableColumns';
import { type Edition, has } from '@/lib/model/edition';
import { columnsSchema } from '@/lib/model/tableColumns';

const all = (edition: Edition) => columnsOf((feature) => has(edition, feature));
const shown = (pane: number, edition: Edition, layout: Layout | null = null) =>
  placed(layout, all(edition), pane).map(({ column }) => column.id);

test('[PANEL-9] a pane shows the columns it has room for, the needed ones always, and they fill it', () => {
  expect(shown(520, 'pro')).toEqual(['creator', 'followers', 'stage', 'next', 'time']);
  expect(shown(776, 'pro')).toEqual(['creator', 'followers', 'stage', 'next', 'due', 'time']);
  expect(shown(1200, 'pro')).toEqual(['creator', 'followers', 'stage', 'lastContact', 'next', 'due', 'time']);
  for (const pane of [520, 776, 1200])
    expect(placed(null, all('pro'), pane).reduce((sum, { width }) => sum + width, 0)).toBe(pane);
});

test('[PANEL-9] a column that comes with more room leaves the name enough to be read', () => {
  for (let pane = 620; pane < 1400; pane += 10) {
    const name = placed(null, all('pro'), pane).find(({ column }) => column.id === 'creator');
    expect(name?.width, `in ${pane} px`).toBeGreaterThanOrEqual(200);
  }
});

test('[PANEL-9] Lite knows neither next steps nor clocks', () => {
  expect(shown(1200, 'lite')).toEqual(['creator', 'followers', 'stage', 'lastContact']);
  expect(shown(1200, 'lite', [{ id: 'creator' }, { id: 'due' }, { id: 'tags' }])).toEqual([
    'creator',
    'tags',
  ]);
});

test('[COLS-1] what a person chose is shown whole, in any pane, in its order and widths; the name takes what is left', () => {
  const layout = [{ id: 'followers', width: 120 }, { id: 'creator' }, { id: 'note' }];

  expect(placed(layout, all('pro'), 900).map(({ column, width }) => [column.id, width])).toEqual([
    ['followers', 120],
    ['creator', 540],
    ['note', 240],
  ]);
  expect(placed(layout, all('pro'), 400).map(({ width }) => width)).toEqual([120, 200, 240]);
});

test('[COLS-1] a column of another version is passed over', () => {
  expect(shown(900, 'pro', [{ id: 'creator' }, { id: 'mood' }, { id: 'tags' }])).toEqual(['creator', 'tags']);
});

test('[COLS-3] pinned columns stand first, each behind those before it', () => {
  const layout = [
    { id: 'followers' },
    { id: 'creator', pinned: true, width: 220 },
    { id: 'stage', pinned: true },
  ];

  expect(placed(layout, all('pro'), 900).map(({ column, left }) => [column.id, left])).toEqual([
    ['creator', 0],
    ['stage', 220],
    ['followers', null],
  ]);
});

test('[COLS-5] every column has a name of its own, and the usual ones begin with the creator', () => {
  const ids = builtInColumns.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(usualLayout(all('pro'))[0]).toEqual({ id: 'creator', pinned: true });
});

test('[COLS-6] a field of the brand’s own is a column like the others: shown where it is chosen, sorted and written in', () => {
  const field = { id: 'f1', type: 'money' as const, name: 'Rate', choices: [], order: 1, retired: false };
  const own = ownColumn(field, 'USD');

  expect(shown(900, 'pro')).not.toContain(own.id);
  expect(placed([{ id: 'creator' }, { id: own.id }], [...all('pro'), own], 900).at(-1)).toMatchObject({
    column: { id: `own:${field.id}`, sort: `own:${field.id}`, isNumeric: true },
    width: 112,
  });
  expect(own.Editor).toBeDefined();
  expect(columnsSchema.safeParse([{ id: own.id }]).success).toBe(true);
});
