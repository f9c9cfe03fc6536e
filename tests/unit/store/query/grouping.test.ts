import { expect, test } from 'vitest';
import type { GroupField } from '@/lib/model/query';
import type { QueryContext } from '@/lib/store/query/fields';
import { grouped, groupKeys, lateKey } from '@/lib/store/query/grouping';
import { due, makeRow } from '@/tests/unit/components/pipeline/makeRow';

const ana = makeRow({
  name: 'Ana',
  stage: 'talk',
  tags: ['vip', 'skin'],
  country: 'US',
  nextAction: due('d2'),
});
const bo = makeRow({ name: 'Bo', stage: 'new', tags: ['vip'], nextAction: due('d1') });
const cai = makeRow({ name: '蔡', stage: 'gone', ownerId: 'li', nextAction: due('late') });
const listNames: Record<string, string> = { l1: 'spring', l2: 'autumn' };
const context: QueryContext = {
  now: '',
  stageOrder: new Map([
    ['new', 1],
    ['talk', 2],
  ]),
  isWindowOpen: () => null,
  lists: { of: (id) => (id === bo.creatorId ? ['l1', 'l2'] : []), nameOf: (id) => listNames[id] ?? id },
};

function groupsBy(field: GroupField): Record<string, (string | null)[]> {
  const dayOf = (instant: string) => (instant === 'late' ? lateKey : instant);
  const rows = [ana, bo, cai];
  const groups = grouped(rows, field, context, groupKeys(field, context, dayOf));
  return Object.fromEntries(groups.map(({ key, rows: own }) => [String(key), own.map(({ name }) => name)]));
}

test('[QUERY-3] groups stand in the order of their field with their rows in the order given, who has none last', () => {
  expect(Object.entries(groupsBy('stage'))).toEqual([
    ['new', ['Bo']],
    ['talk', ['Ana']],
    ['gone', ['蔡']],
  ]);
  expect(Object.entries(groupsBy('owner'))).toEqual([
    ['li', ['蔡']],
    ['null', ['Ana', 'Bo']],
  ]);
});

test('[QUERY-3] who has several tags or lists stands in the group of each', () => {
  expect(groupsBy('tags')).toEqual({ skin: ['Ana'], vip: ['Ana', 'Bo'], null: ['蔡'] });
  expect(Object.keys(groupsBy('list'))).toEqual(['l2', 'l1', 'null']);
});

test('[QUERY-3] of next steps, what is late comes first, then day by day', () => {
  expect(Object.keys(groupsBy('day'))).toEqual([lateKey, 'd1', 'd2']);
});
