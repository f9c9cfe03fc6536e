import type { Group, GroupKey } from '@/lib/store/query/grouping';
import type { ListItem } from '../listItems';

/** The name of a group in keys and in what is collapsed. */
export const groupName = (key: GroupKey): string => (key === null ? '-' : `=${encodeURIComponent(key)}`);

/**
 * Heads with their rows under them; those of a collapsed group are left out. Who stands in several groups has a key of its own in each, and
 * the deal's alone in the first.
 */
export function groupItems(
  groups: readonly Group[],
  collapsed: ReadonlySet<string>,
  need: { dealId: string; to: string } | null,
): ListItem[] {
  const items: ListItem[] = [];
  const seen = new Set<string>();
  let place = 0;
  for (const { key: group, rows } of groups) {
    const name = groupName(group);
    const isCollapsed = collapsed.has(name);
    items.push({
      is: 'head',
      key: `head${name}`,
      group,
      rows,
      isCollapsed,
      place,
    });
    place++;
    if (isCollapsed) continue;
    for (const row of rows) {
      const { dealId } = row;
      const isFirst = !seen.has(dealId);
      seen.add(dealId);
      items.push({ is: 'row', key: isFirst ? dealId : `${dealId}${name}`, row, place });
      place++;
      if (isFirst && need?.dealId === dealId)
        items.push({ is: 'need', key: `need ${dealId}`, row, to: need.to });
    }
  }
  return items;
}
