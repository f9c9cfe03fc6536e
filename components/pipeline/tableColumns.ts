import type { Feature } from '@/lib/model/edition';
import type { QueryField } from '@/lib/model/query';

export const columnIds = ['creator', 'followers', 'stage', 'lastContact', 'next', 'due', 'time'] as const;
export type ColumnId = (typeof columnIds)[number];

type Column = { sort: QueryField | null; width: number | null; from: number; feature: Feature };

/** From this width on there is room for what else tells people apart: handles, longer next steps. */
export const roomyFrom = 860;

/** `width` in px, null: what is left. `from`: the narrowest pane that has room for it. */
export const tableColumns: Record<ColumnId, Column> = {
  creator: { sort: 'name', width: null, from: 0, feature: 'creators' },
  followers: { sort: 'followers', width: 88, from: 0, feature: 'creators' },
  stage: { sort: 'stage', width: 100, from: 0, feature: 'stages' },
  lastContact: { sort: 'lastContact', width: 108, from: 680, feature: 'stages' },
  next: { sort: 'next', width: 128, from: 0, feature: 'pipeline' },
  due: { sort: null, width: 96, from: 620, feature: 'pipeline' },
  time: { sort: null, width: 104, from: 0, feature: 'sendWindows' },
};

/** A column's width in a pane, in px; undefined: what is left. */
export function widthOf(id: ColumnId, pane: number): number | undefined {
  if (id === 'next' && pane >= roomyFrom) return 240;
  return tableColumns[id].width ?? undefined;
}

/** The columns an edition has, as far as the pane has room. */
export const columnsIn = (width: number, shows: (feature: Feature) => boolean): ColumnId[] =>
  columnIds.filter((id) => width >= tableColumns[id].from && shows(tableColumns[id].feature));
