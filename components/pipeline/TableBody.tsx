import { Fragment, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { usePaneWidth } from '@/components/app/usePaneWidth';
import { useT } from '@/components/app/useT';
import type { GroupField } from '@/lib/model/query';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import type { Cells } from './cells/useCells';
import type { Column } from './columns/column';
import { Heading } from './columns/Heading';
import { hasRoomForHandles } from './columns/placed';
import { useDrawnColumns } from './columns/useDrawnColumns';
import type { TableColumns } from './columns/useTableColumns';
import { GroupRow } from './grouping/GroupRow';
import { useGroupWords } from './grouping/useGroupWords';
import type { Shown } from './ListBody';
import { dealsInSight, type ListItem, type Stop } from './listItems';
import { cellId, rowId } from './rowProps';
import { TableRow } from './TableRow';
import { useLatest } from './useLatest';
import { useLinesInSight } from './useLinesInSight';
import './columns/columns.css';

const heights = { columns: 28, group: 28, head: 28, row: 34, need: 150 };
const isHead = ({ is }: ListItem) => is === 'head';

type Props = Shown & {
  tableColumns: TableColumns;
  /** Filled in: the columns as they are drawn. */
  drawnColumns: RefObject<readonly Column[]>;
  group: GroupField | null;
  own: OwnContext | undefined;
  onFold: (head: Extract<ListItem, { is: 'head' }>, isAll: boolean) => void;
  cells: Cells;
};

/** The wide form: a real table. Two spacers stand for the rows out of sight; the head of the group in sight stays at the top. */
export function TableBody(props: Props) {
  const { items, stages, cursorKey, openDealId, selected, view, onView, onOpen, onToggle, onChangeStage } =
    props;
  const {
    sought,
    need,
    grid,
    scrollTo,
    inSight,
    onKeyDown,
    tableColumns,
    drawnColumns,
    group,
    own,
    onFold,
    cells,
  } = props;
  const { t } = useT();
  const words = useGroupWords(stages, own);
  const scroller = useRef<HTMLDivElement>(null);
  const width = usePaneWidth(scroller);
  const { shown, columns, lastPinned, total, headProps } = useDrawnColumns(tableColumns, width);
  const isRoomy = hasRoomForHandles(shown);
  const pinned = shown.reduce((sum, { left, width: own }) => (left === null ? sum : sum + own), 0);
  const top = group ? heights.columns + heights.head : heights.columns;

  const lines = useLinesInSight({
    items,
    heights,
    scroller,
    beyond: 8,
    covered: top,
    ownKey: cursorKey,
    stays: isHead,
  });
  const { drawn, range, measure } = lines;
  useEffect(() => {
    scrollTo.current = (wanted) => {
      const index = items.findIndex(({ key }) => key === wanted);
      if (index >= 0) lines.scrollTo(index);
    };
    inSight.current = () => dealsInSight(items, range);
    drawnColumns.current = columns.map(({ column }) => column);
  });

  const onEdit = useOpen(items, cells);
  const onEdited = useLatest(cells.done);
  const below = lines.total - (drawn.at(-1)?.end ?? 0);
  const at = cursorKey && cells.at ? cellId(cursorKey, cells.at) : cursorKey && rowId(cursorKey);
  function line(item: ListItem): ReactNode {
    if (item.is === 'group') return null;
    if (item.is === 'head')
      return (
        <GroupRow
          item={item}
          name={group ? words.name(group, item.group) : ''}
          columns={columns.length}
          isCursor={item.key === cursorKey}
          onFold={(isAll) => onFold(item, isAll)}
        />
      );
    if (item.is === 'need')
      return (
        <tr ref={measure(item.key)} className="need-row">
          <td colSpan={columns.length}>{need(item.row, item.to)}</td>
        </tr>
      );
    const { key, row, place } = item;
    return (
      <TableRow
        row={row}
        lineKey={key}
        stages={stages}
        place={place}
        columns={columns}
        lastPinned={lastPinned}
        isRoomy={isRoomy}
        isCursor={key === cursorKey}
        at={key === cursorKey ? cells.at : null}
        editing={cells.editing?.key === key ? cells.editing.column : null}
        isSelected={selected.has(row.dealId)}
        isOpen={row.dealId === openDealId}
        sought={sought}
        onOpen={onOpen}
        onToggle={onToggle}
        onChangeStage={onChangeStage}
        onEdit={onEdit}
        onEdited={onEdited}
      />
    );
  }

  return (
    <div
      ref={scroller}
      className="rows body"
      style={{ scrollPaddingInlineStart: pinned, scrollPaddingBlockStart: top }}
    >
      <table
        ref={grid as RefObject<HTMLTableElement | null>}
        className="tbl"
        style={{ width: total }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is moved in with arrows
        role="grid"
        aria-label={t('pipeline.list')}
        aria-rowcount={items.length + 1}
        aria-activedescendant={at ?? undefined}
        aria-multiselectable="true"
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {shown.map(({ column, width: own }) => (
            <col key={column.id} style={{ width: own }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map((one, index) => (
              <Heading
                key={one.column.id}
                placed={one}
                isLastPinned={index === lastPinned}
                view={view}
                onView={onView}
                {...headProps(one)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ index, start, key }, nth) => {
            const item = items[index]!;
            const space = start - (drawn[nth - 1]?.end ?? 0);
            return (
              <Fragment key={key}>
                <Space height={space} columns={columns.length} />
                {line(item)}
              </Fragment>
            );
          })}
          <Space height={below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Opens a cell by its line's key. */
function useOpen(items: readonly ListItem[], cells: Cells): (key: string, column: string) => void {
  return useLatest((key, column) => {
    const line = items.find((item): item is Stop => item.is === 'row' && item.key === key);
    if (line) cells.open(line, column);
  });
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
