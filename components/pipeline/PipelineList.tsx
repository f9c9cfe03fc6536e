import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useListOrder } from '@/components/app/useListOrder';
import { useSettings } from '@/components/app/useSettings';
import type { Brand, BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import type { QueryContext } from '@/lib/store/query/fields';
import { useCells } from './cells/useCells';
import type { Column } from './columns/column';
import type { TableColumns } from './columns/useTableColumns';
import { FollowUpMenu } from './FollowUpMenu';
import { groupItems, groupName } from './grouping/groupItems';
import { useFolds } from './grouping/useFolds';
import { useGroups } from './grouping/useGroups';
import { ListBody, type Shown } from './ListBody';
import { listItems, type Ordered, type Stop } from './listItems';
import { listingOfItems } from './listing';
import type { PipelineView } from './pipelineView';
import { RowNeed } from './RowNeed';
import { rowId } from './rowProps';
import { StageMenu } from './StageMenu';
import { TableBody } from './TableBody';
import { useLatest } from './useLatest';
import { useListCursor } from './useListCursor';
import { useListKeys } from './useListKeys';
import { useMoveDeal } from './useMoveDeal';
import { useSelection } from './useSelection';

type Props = {
  ordered: Ordered;
  /** Of the same deals, in the same order. */
  ids: readonly string[];
  stages: readonly BrandStage[];
  brand: Brand | null;
  context: QueryContext;
  view: PipelineView;
  onView: (view: PipelineView) => void;
  /** As a table with these columns; null: rows of two lines. */
  tableColumns: TableColumns | null;
  openDealId: string | null;
  sought: Shown['sought'];
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  onOpen: (dealId: string) => void;
  onWrite: (dealId: string) => void;
  /** Someone points at the list or works in it. */
  isHeld: () => boolean;
};
type OpenMenu = { is: 'stage' | 'followUp'; row: PipelineRow; anchor: Element };

/** The list itself: one tab stop with a cursor, its keys and its menus, in either form. */
export function PipelineList(props: Props) {
  const { ordered, ids, stages, brand, context, view, onView, sought, tableColumns, openDealId } = props;
  const { selected, onSelected, onOpen, onWrite, isHeld } = props;
  const { shows } = useSettings();
  const [need, setNeed] = useState<{ dealId: string; to: string } | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const grid = useRef<HTMLElement>(null);
  const scrollTo = useRef<(key: string) => void>(() => undefined);
  const inSight = useRef<() => string[]>(() => []);
  const drawnColumns = useRef<readonly Column[]>([]);
  const move = useMoveDeal(stages, (dealId, to) => setNeed({ dealId, to }));

  const field = tableColumns ? view.group : null;
  const groups = useGroups({ rows: ordered.rows, field, context, isHeld });
  const { collapsed, fold } = useFolds(field, groups);
  const heads = tableColumns ? 'none' : view.sort[0]?.by === 'next' ? 'byDue' : 'one';
  const listing = useMemo(
    () => (groups ? listingOfItems(groupItems(groups, collapsed, need)) : listItems(ordered, heads, need)),
    [groups, collapsed, ordered, heads, need],
  );
  const cursor = useListCursor(listing, openDealId);
  const { stop, stops, row } = cursor;
  const shownIds = useMemo(
    () =>
      groups // a row stands in several
        ? [
            ...new Set(
              groups.flatMap(({ key, rows }) =>
                collapsed.has(groupName(key)) ? [] : rows.map(({ dealId }) => dealId),
              ),
            ),
          ]
        : ids,
    [groups, collapsed, ids],
  );
  const order = useListOrder();
  useEffect(() => order.set(shownIds), [order, shownIds]);

  const selection = useSelection({
    shown: () => shownIds,
    matching: () => ids,
    selected,
    onSelected,
    inSight,
  });
  const goTo = (to: Stop) => {
    cursor.put(to);
    scrollTo.current(to.key);
  };
  const moveCursor = (steps: number, isExtending = false) => {
    const to = stops.at(Math.min(stops.length - 1, Math.max(0, cursor.place + steps)));
    if (!to) return;
    goTo(to);
    if (to.is === 'head') return;
    if (isExtending) selection.extend(row?.dealId ?? null, to.row.dealId);
    else if (openDealId) onOpen(to.row.dealId);
  };
  function goToHead(): void {
    for (let place = cursor.place - 1; place >= 0; place--) {
      const above = stops.at(place);
      if (above?.is !== 'head') continue;
      goTo(above);
      return;
    }
  }
  const openMenu = (is: OpenMenu['is'], of: PipelineRow) => {
    const anchor = stop && document.getElementById(rowId(stop.key));
    if (anchor) setMenu({ is, row: of, anchor });
  };
  const { cells, ...cell } = useCells({
    cursor,
    goTo,
    columns: drawnColumns,
    grid,
    onStage: (of) => openMenu('stage', of),
  });

  /** Keys of the table alone: heads fold, cells are gone to and opened. */
  function onTableKey({ key, shiftKey }: KeyboardEvent): boolean {
    if (!tableColumns || !stop) return false;
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : null;
    if (stop.is === 'head') {
      const name = groupName(stop.group);
      if (by) fold(name, by < 0, shiftKey);
      else if (key === 'Enter') fold(name, !stop.isCollapsed, shiftKey);
      else if (key === ' ') selection.toggleAll(stop.rows.map(({ dealId }) => dealId));
      else return false;
      return true;
    }
    if (by && cell.step(by)) return true;
    if (by && groups) {
      if (by < 0) goToHead();
      return true;
    }
    if (by) return true;
    if (key === 'Enter') return cell.edit(false);
    return key === 'F2' && cell.edit(true);
  }

  const onKeyDown = useListKeys({
    cursor: row,
    moveCursor,
    onOpen,
    onWrite,
    onStage: (of) => (selected.size > 0 ? false : openMenu('stage', of)),
    onFollowUp: (of) => shows('pipeline') && openMenu('followUp', of),
    onToggle: selection.toggle,
    onSelectAll: selection.all,
    onEscape: () => (need ? setNeed(null) : cell.leave() ? undefined : false),
    onOther: onTableKey,
  });

  // The same functions at every key: a row is drawn again when something about it is another.
  const onOpenRow = useLatest(onOpen);
  const onToggle = useLatest(selection.toggle);
  const onChangeStage = useLatest((of: PipelineRow, anchor: Element) =>
    setMenu({ is: 'stage', row: of, anchor }),
  );

  const shown: Shown = {
    listing,
    stages,
    sought,
    cursorKey: stop?.key ?? null,
    openDealId,
    selected,
    view,
    onView,
    onOpen: onOpenRow,
    onChangeStage,
    need: (of, to) => brand && <RowNeed row={of} brand={brand} to={to} onDone={() => setNeed(null)} />,
    onToggle,
    grid,
    scrollTo,
    inSight,
    onKeyDown,
  };
  const closeMenu = () => setMenu(null);
  return (
    <>
      {tableColumns ? (
        <TableBody
          {...shown}
          tableColumns={tableColumns}
          drawnColumns={drawnColumns}
          group={field}
          own={context.own}
          onFold={(one, isAll) => fold(groupName(one.group), !one.isCollapsed, isAll)}
          cells={cells}
        />
      ) : (
        <ListBody {...shown} />
      )}
      {menu?.is === 'stage' && (
        <StageMenu {...menu} stages={stages} focusAfter={grid} onMove={move} onClose={closeMenu} />
      )}
      {menu?.is === 'followUp' && <FollowUpMenu {...menu} focusAfter={grid} onClose={closeMenu} />}
    </>
  );
}
