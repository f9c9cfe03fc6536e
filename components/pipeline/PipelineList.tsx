import { useEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '@/components/app/useSettings';
import type { Brand, BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import type { DueGroup } from './dueGroup';
import { FollowUpMenu } from './FollowUpMenu';
import { ListBody, type Shown } from './ListBody';
import { listItems } from './listItems';
import type { PipelineView } from './pipelineView';
import { RowNeed } from './RowNeed';
import { rowId } from './rowProps';
import { StageMenu } from './StageMenu';
import { TableBody } from './TableBody';
import { useListKeys } from './useListKeys';
import { useMoveDeal } from './useMoveDeal';
import { useSelection } from './useSelection';

type Props = {
  ordered: readonly { row: PipelineRow; group: DueGroup }[];
  stages: readonly BrandStage[];
  brand: Brand | null;
  view: PipelineView;
  onView: (view: PipelineView) => void;
  /** Columns that fit; null: rows of two lines. */
  width: number | null;
  openDealId: string | null;
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  onOpen: (dealId: string) => void;
  onWrite: (dealId: string) => void;
};
type OpenMenu = { is: 'stage' | 'followUp'; row: PipelineRow; anchor: Element };

/** The list itself: one tab stop with a cursor, its keys and its menus, in either form. */
export function PipelineList(props: Props) {
  const { ordered, stages, brand, view, onView, width, openDealId, selected, onSelected, onOpen, onWrite } =
    props;
  const { shows } = useSettings();
  const [need, setNeed] = useState<{ dealId: string; to: string } | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [cursorId, setCursorId] = useState<string | null>(openDealId);
  const grid = useRef<HTMLElement>(null);
  const scrollTo = useRef<(dealId: string) => void>(() => undefined);
  const inSight = useRef<() => string[]>(() => []);
  const selection = useSelection({ ordered, selected, onSelected, inSight });
  const move = useMoveDeal(stages, (dealId, to) => setNeed({ dealId, to }));

  useEffect(() => {
    if (openDealId) setCursorId(openDealId);
  }, [openDealId]);

  const heads = width !== null ? 'none' : view.sort[0]?.by === 'next' ? 'byDue' : 'one';
  const items = useMemo(() => listItems(ordered, heads, need), [ordered, heads, need]);
  const cursor = useMemo(() => {
    const at = ordered.findIndex(({ row }) => row.dealId === cursorId);
    return { at: Math.max(0, at), row: ordered[Math.max(0, at)]?.row ?? null };
  }, [ordered, cursorId]);

  const moveCursor = (steps: number, isExtending = false) => {
    const to = ordered[Math.min(ordered.length - 1, Math.max(0, cursor.at + steps))]?.row;
    if (!to) return;
    setCursorId(to.dealId);
    scrollTo.current(to.dealId);
    if (isExtending) selection.extend(cursor.row?.dealId ?? null, to.dealId);
    else if (openDealId) onOpen(to.dealId);
  };
  const openMenu = (is: OpenMenu['is'], row: PipelineRow) => {
    const anchor = document.getElementById(rowId(row.dealId));
    if (anchor) setMenu({ is, row, anchor });
  };

  const onKeyDown = useListKeys({
    cursor: cursor.row,
    moveCursor,
    onOpen,
    onWrite,
    onStage: (row) => (selected.size > 0 ? false : openMenu('stage', row)),
    onFollowUp: (row) => shows('pipeline') && openMenu('followUp', row),
    onToggle: selection.toggle,
    onSelectAll: selection.all,
    onEscape: () => (need ? setNeed(null) : false),
  });

  const shown: Shown = {
    items,
    stages,
    cursorId: cursor.row?.dealId ?? null,
    openDealId,
    selected,
    view,
    onView,
    onOpen,
    onChangeStage: (row, anchor) => setMenu({ is: 'stage', row, anchor }),
    need: (row, to) => brand && <RowNeed row={row} brand={brand} to={to} onDone={() => setNeed(null)} />,
    onToggle: selection.toggle,
    grid,
    scrollTo,
    inSight,
    onKeyDown,
  };
  const closeMenu = () => setMenu(null);
  return (
    <>
      {width === null ? <ListBody {...shown} /> : <TableBody {...shown} width={width} />}
      {menu?.is === 'stage' && (
        <StageMenu {...menu} stages={stages} focusAfter={grid} onMove={move} onClose={closeMenu} />
      )}
      {menu?.is === 'followUp' && <FollowUpMenu {...menu} focusAfter={grid} onClose={closeMenu} />}
    </>
  );
}
