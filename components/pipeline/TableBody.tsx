import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import type { Shown } from './ListBody';
import { dealsInSight } from './listItems';
import { alsoSortedBy, type PipelineView, sortedBy } from './pipelineView';
import { rowId } from './rowProps';
import { TableRow } from './TableRow';
import { type ColumnId, columnsIn, roomyFrom, tableColumns, widthOf } from './tableColumns';

const heights = { head: 28, row: 34, need: 150 };

/** The wide form: a real table. Two spacers stand for the rows out of sight. */
export function TableBody(props: Shown & { width: number }) {
  const {
    items,
    stages,
    cursorId,
    openDealId,
    selected,
    view,
    onView,
    onOpen,
    onToggle,
    onChangeStage,
    need,
    grid,
    scrollTo,
    inSight,
    onKeyDown,
    width,
  } = props;
  const { t } = useT();
  const { settings, shows } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `shows` answers hangs on the edition alone
  const columns = useMemo(() => columnsIn(width, shows), [width, settings.edition]);

  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]!.is === 'need' ? heights.need : heights.row),
    getItemKey: (index) => items[index]!.key,
    overscan: 12,
    scrollPaddingStart: heights.head,
  });
  useEffect(() => {
    scrollTo.current = (dealId) => {
      const index = items.findIndex((item) => item.key === dealId);
      if (index >= 0) virtual.scrollToIndex(index);
    };
    inSight.current = () => dealsInSight(items, virtual.range);
  }, [items, virtual, scrollTo, inSight]);

  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className="rows body">
      <table
        ref={grid as RefObject<HTMLTableElement | null>}
        className="tbl"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is moved in with arrows
        role="grid"
        aria-label={t('pipeline.list')}
        aria-rowcount={items.length + 1}
        aria-activedescendant={cursorId ? rowId(cursorId) : undefined}
        aria-multiselectable="true"
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map((id) => (
            <col key={id} style={{ width: widthOf(id, width) }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((id) => (
              <Heading key={id} id={id} view={view} onView={onView} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={above} columns={columns.length} />
          {drawn.map(({ index, key }) => {
            const item = items[index]!;
            if (item.is === 'group') return null;
            if (item.is === 'need')
              return (
                <tr key={key} ref={virtual.measureElement} data-index={index} className="need-row">
                  <td colSpan={columns.length}>{need(item.row, item.to)}</td>
                </tr>
              );
            const { row, place } = item;
            return (
              <TableRow
                key={key}
                row={row}
                stages={stages}
                place={place}
                columns={columns}
                isRoomy={width >= roomyFrom}
                isCursor={row.dealId === cursorId}
                isSelected={selected.has(row.dealId)}
                isOpen={row.dealId === openDealId}
                onOpen={onOpen}
                onToggle={onToggle}
                onChangeStage={onChangeStage}
              />
            );
          })}
          <Space height={below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr className="space" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function Heading({
  id,
  view,
  onView,
}: {
  id: ColumnId;
  view: PipelineView;
  onView: (view: PipelineView) => void;
}) {
  const { t } = useT();
  const { sort } = tableColumns[id];
  const place = view.sort.findIndex(({ by }) => by === sort);
  const isDescending = view.sort[place]?.desc ?? false;
  const isSorted = place >= 0;
  const order = place === 0 ? (isDescending ? 'descending' : 'ascending') : undefined;
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  const press = (adds: boolean) => {
    if (sort) onView({ ...view, sort: adds ? alsoSortedBy(view.sort, sort) : sortedBy(view.sort, sort) });
  };
  return (
    <th
      scope="col"
      aria-sort={order}
      className={[isSorted && 'sort', (id === 'followers' || id === 'time') && 'num']
        .filter(Boolean)
        .join(' ')}
    >
      {sort ? (
        <button
          type="button"
          title={t('pipeline.sortBy.headNote')}
          onClick={(event) => press(event.shiftKey)}
        >
          {t(`pipeline.columns.${id}`)}
          {isSorted && <Arrow className="i s" aria-hidden="true" />}
          {isSorted && view.sort.length > 1 && <span className="n">{place + 1}</span>}
        </button>
      ) : (
        t(`pipeline.columns.${id}`)
      )}
    </th>
  );
}
