import type { Filter, GroupField, QueryField, SortKey } from '@/lib/model/query';
import type { ShownColumn } from '@/lib/model/tableColumns';

const mostKeys = 4;

/** The orders that the panel's menu offers. */
export const sortIds = ['next', 'changed', 'name', 'stage', 'followers', 'lastContact'] as const;

/** How the list is looked at. It outlives the list: going to a creator and back changes nothing. */
export type PipelineView = {
  search: string;
  /** A stage id, or null: all. */
  stage: string | null;
  /** What was put together in the filter, unfinished conditions too; null: nothing. */
  filter: Filter | null;
  /** The first orders; those after it order what it leaves equal. Never empty. */
  sort: readonly SortKey[];
  /** What the table's rows are grouped by; null: they are not. */
  group: GroupField | null;
  /** The table's columns; null: as it comes, or for the whole list as the person has it. */
  columns: readonly ShownColumn[] | null;
  /** The saved view it began with; null: none. */
  viewId: string | null;
};

export const firstView: PipelineView = {
  search: '',
  stage: null,
  filter: null,
  sort: [{ by: 'next', desc: false }],
  group: null,
  columns: null,
  viewId: null,
};

/** Whether it shows fewer than all. */
export const isNarrowed = ({ search, stage, filter }: PipelineView): boolean =>
  search !== '' || stage !== null || filter !== null;

/** All of them, in the same order, groups and columns. */
export const unnarrowed = (view: PipelineView): PipelineView => ({
  ...view,
  search: '',
  stage: null,
  filter: null,
});

/** Whether it is the list as it starts: all of them, in its first order. */
export const isFirstView = (view: PipelineView): boolean =>
  !isNarrowed(view) && view.group === null && JSON.stringify(view.sort) === JSON.stringify(firstView.sort);

/** Where one expects the most or the latest first: everything that counts or is looked back on. */
const fromTheMost = new Set<QueryField>([
  'changed',
  'followers',
  'engagement',
  'views',
  'viewEngagement',
  'lastContact',
  'lastReply',
  'seen',
  'since',
  'hasEmail',
  'hasDraft',
  'draftOpen',
  'windowOpen',
]);

/** A press on a head: this field alone, from the end one expects; a second press turns it round. */
export function sortedBy(sort: readonly SortKey[], by: QueryField): SortKey[] {
  const [first] = sort;
  return [{ by, desc: first?.by === by ? !first.desc : fromTheMost.has(by) }];
}

/** A press with Shift: this field orders what the others leave equal; pressed again it is turned round, then it goes. */
export function alsoSortedBy(sort: readonly SortKey[], by: QueryField): readonly SortKey[] {
  const start = fromTheMost.has(by);
  const known = sort.find((key) => key.by === by);
  if (!known) return [...sort, { by, desc: start }].slice(-mostKeys);
  if (known.desc === start) return sort.map((key) => (key === known ? { by, desc: !start } : key));
  const rest = sort.filter((key) => key !== known);
  return rest.length > 0 ? rest : sortedBy([], by);
}
