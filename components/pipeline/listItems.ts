import type { PipelineRow } from '@/lib/store';
import type { GroupKey } from '@/lib/store/query/grouping';
import type { DueGroup } from './dueGroup';
import { type Between, type Listing, listingOf } from './listing';

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

/** Rows in order, and the day's group of each; rows of a group stand together. */
export type Ordered = { rows: readonly PipelineRow[]; groupOf: (row: PipelineRow) => DueGroup };

/** Rows under the heads of their groups, or all under one. `none`: rows alone, as a table has them. */
export function listItems(
  { rows, groupOf }: Ordered,
  heads: 'byDue' | 'one' | 'none',
  need: { dealId: string; to: string } | null,
): Listing {
  const between: Between[] = heads === 'none' || rows.length === 0 ? [] : headsOver(rows, groupOf, heads);
  const place = need ? rows.findIndex(({ dealId }) => dealId === need.dealId) : -1;
  if (!need || place < 0) return listingOf(rows, between);
  const row = rows[place]!;
  const item = { is: 'need', key: `need ${row.dealId}`, row, to: need.to } as const;
  const after = between.findIndex(({ before }) => before > place);
  return listingOf(
    rows,
    between.toSpliced(after < 0 ? between.length : after, 0, { before: place + 1, item }),
  );
}

function headsOver(
  rows: readonly PipelineRow[],
  groupOf: Ordered['groupOf'],
  heads: 'byDue' | 'one',
): Between[] {
  const groups: { group: DueGroup; before: number }[] = [];
  rows.forEach((row, before) => {
    const group = groupOf(row);
    if (group !== groups.at(-1)?.group) groups.push({ group, before });
  });
  const counted = groups.map(({ group, before }, nth) => {
    const count = (groups[nth + 1]?.before ?? rows.length) - before;
    return { before, item: { is: 'group', key: `group ${group}`, group, count } as const };
  });
  if (heads === 'byDue') return counted;
  const near = counted.filter(({ item }) => item.group === 'near');
  const count = rows.length - near.reduce((sum, { item }) => sum + item.count, 0);
  return [{ before: 0, item: { is: 'group', key: 'group all', group: 'all', count } }, ...near];
}

/** The deals of the lines from one place to another. */
export function dealsInSight(
  { at }: Listing,
  range: { startIndex: number; endIndex: number } | null,
): string[] {
  if (!range) return [];
  return Array.from({ length: range.endIndex - range.startIndex + 1 }, (_, nth) =>
    at(range.startIndex + nth),
  ).flatMap((item) => (item.is === 'row' ? [item.row.dealId] : []));
}

/** What the cursor can stand on: a row, or a head that folds. */
export type Stop = Extract<ListItem, { is: 'row' | 'head' }>;
