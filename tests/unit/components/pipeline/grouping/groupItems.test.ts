import { expect, test } from 'vitest';
import { groupItems, groupName } from '@/components/pipeline/grouping/groupItems';
import type { GroupKey } from '@/lib/store/query/grouping';
import { makeRow } from '../makeRow';

const [a, b] = [makeRow({ name: 'a' }), makeRow({ name: 'b' })];
const group = (key: GroupKey, ...rows: (typeof a)[]) => ({ key, rows });
const tags = [group('vip', a, b), group('skin', a), group(null, b)];
const shapes = (items: ReturnType<typeof groupItems>) =>
  items.map((item) => {
    if (item.is === 'head') return `${item.group} ${item.rows.length}${item.isCollapsed ? ' folded' : ''}`;
    return item.is === 'group' ? item.group : `${item.is} ${item.row.name}`;
  });

test('[GROUP-1] a head with its count stands over the rows of each group; a folded one keeps its count', () => {
  expect(shapes(groupItems(tags, new Set(), null))).toEqual([
    'vip 2',
    'row a',
    'row b',
    'skin 1',
    'row a',
    'null 1',
    'row b',
  ]);
  expect(shapes(groupItems(tags, new Set([groupName('vip'), groupName(null)]), null))).toEqual([
    'vip 2 folded',
    'skin 1',
    'row a',
    'null 1 folded',
  ]);
});

test('[GROUP-2] who stands in several groups has a line of its own in each, and is asked for a fact once', () => {
  const items = groupItems(tags, new Set(), { dealId: a.dealId, to: 'agreed' });

  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  expect(shapes(items).filter((shape) => shape.startsWith('need'))).toEqual(['need a']);
});
