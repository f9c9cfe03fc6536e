import type { PipelineRow } from '@/lib/store';
import type { GroupKey } from '@/lib/store/query/grouping';
import type { DueGroup } from './dueGroup';

/** What the list draws, top to bottom. `need` stands under the row whose move needs a fact. */
export type ListItem =
  | { is: 'group'; key: string; group: DueGroup | 'all'; count: number }
  /** Of the table's groups; it can be folded. `place`: from 0 among rows and heads. */
  | {
      is: 'head';
      key: string;
      group: GroupKey;
      rows: readonly PipelineRow[];
      isCollapsed: boolean;
      place: number;
    }
  | { is: 'row'; key: string; row: PipelineRow; place: number }
  | { is: 'need'; key: string; row: PipelineRow; to: string };

type Ordered = { row: PipelineRow; group: DueGroup };

/** Rows under the heads of their groups, or all under one. `none`: rows alone, as a table has them. */
export function listItems(
  ordered: readonly Ordered[],
  heads: 'byDue' | 'one' | 'none',
  need: { dealId: string; to: string } | null,
): ListItem[] {
  const counts = new Map<DueGroup, number>();
  for (const { group } of ordered) counts.set(group, (counts.get(group) ?? 0) + 1);

  const items: ListItem[] =
    heads === 'one'
      ? [{ is: 'group', key: 'group all', group: 'all', count: ordered.length - (counts.get('near') ?? 0) }]
      : [];
  let last: DueGroup | null = null;
  ordered.forEach(({ row, group }, place) => {
    if (group !== last && (heads === 'byDue' || (heads === 'one' && group === 'near')))
      items.push({ is: 'group', key: `group ${group}`, group, count: counts.get(group) ?? 0 });
    last = group;
    items.push({ is: 'row', key: row.dealId, row, place });
    if (need?.dealId === row.dealId) items.push({ is: 'need', key: `need ${row.dealId}`, row, to: need.to });
  });
  return items;
}

/** The deals of the items from one place to another. */
export const dealsInSight = (
  items: readonly ListItem[],
  range: { startIndex: number; endIndex: number } | null,
): string[] =>
  range
    ? items
        .slice(range.startIndex, range.endIndex + 1)
        .flatMap((item) => (item.is === 'row' ? [item.row.dealId] : []))
    : [];

/** What the cursor can stand on: a row, or a head that folds. */
export type Stop = Extract<ListItem, { is: 'row' | 'head' }>;
export const stopsIn = (items: readonly ListItem[]): Stop[] =>
  items.filter((item) => item.is === 'row' || item.is === 'head');
