import { Fragment, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { usePaneWidth } from '@/components/app/usePaneWidth';
import { useT } from '@/components/app/useT';
import type { GroupField } from '@/lib/model/query';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import type { Cells } from './cells/useCells';
import type { Column } from './columns/column';
import { hasRoomForHandles, type Placed } from './columns/placed';
import { TableHead } from './columns/TableHead';
import { useCellWords } from './columns/useCellWords';
import { useDrawnColumns } from './columns/useDrawnColumns';
import type { TableColumns } from './columns/useTableColumns';
import { GroupRow } from './grouping/GroupRow';
import { useGroupWords } from './grouping/useGroupWords';
import type { Shown } from './ListBody';
import type { ListItem } from './listItems';
import type { Listing } from './listing';
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

/** The wide form: a real table with its heads, which stay as they are while its lines are scrolled. */
export function TableBody(props: Props) {
  const { listing, cursorKey, view, onView, grid, onKeyDown, tableColumns, drawnColumns, group, cells } =
    props;
  const { t } = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const width = usePaneWidth(scroller);
  const { shown, columns, lastPinned, total, heads, isDrawing } = useDrawnColumns(tableColumns, width);
  const onSort = useLatest((sort: Props['view']['sort']) => onView({ ...view, sort }));
  const pinned = shown.reduce((sum, { left, width: own }) => (left === null ? sum : sum + own), 0);
  const top = group ? heights.columns + heights.head : heights.columns;
  useEffect(() => {
    drawnColumns.current = columns.map(({ column }) => column);
  });

  const at = cursorKey && cells.at ? cellId(cursorKey, cells.at) : cursorKey && rowId(cursorKey);
  return (
    <div
      ref={scroller}
      className="rows body"
      style={{ scrollPaddingInlineStart: pinned, scrollPaddingBlockStart: top }}
    >
      <table
        ref={grid as RefObject<HTMLTableElement | null>}
        className={isDrawing ? 'tbl drawing' : 'tbl'}
        style={{ width: total }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is moved in with arrows
        role="grid"
        aria-label={t('pipeline.list')}
        aria-rowcount={listing.length + 1}
        aria-activedescendant={at ?? undefined}
        aria-multiselectable="true"
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {/* Nothing is drawn for a width that is not known yet. */}
        <colgroup>
          {shown.map(({ column, width: own }) => (
            <col key={column.id} style={{ width: own }} />
          ))}
        </colgroup>
        <TableHead {...heads} lastPinned={lastPinned} sort={view.sort} onSort={onSort} />
        {width > 0 && (
          <Lines
            {...props}
            scroller={scroller}
            covered={top}
            columns={columns}
            lastPinned={lastPinned}
            isRoomy={hasRoomForHandles(shown)}
          />
        )}
      </table>
    </div>
  );
}

type LinesProps = Props & {
  scroller: RefObject<HTMLDivElement | null>;
  covered: number;
  columns: readonly Placed[];
  lastPinned: number;
  isRoomy: boolean;
};

/** The lines in sight. Two spacers stand for the others; the head of the group in sight stays at the top. */
function Lines(props: LinesProps) {
  const { listing, stages, cursorKey, openDealId, selected, onOpen, onToggle, onChangeStage } = props;
  const { sought, need, scrollTo, inSight, group, own, onFold, cells, scroller, covered, columns } = props;
  const words = useCellWords(stages);
  const groupWords = useGroupWords(stages, own);
  const lines = useLinesInSight({
    listing,
    heights,
    scroller,
    beyond: 2,
    covered,
    ownKey: cursorKey,
    stays: isHead,
    scrollTo,
    inSight,
  });
  const { drawn, measure } = lines;

  const onEdit = useOpen(listing, cells);
  const onEdited = useLatest(cells.done);
  const below = lines.total - (drawn.at(-1)?.end ?? 0);
  function line(item: ListItem): ReactNode {
    if (item.is === 'group') return null;
    if (item.is === 'head')
      return (
        <GroupRow
          item={item}
          name={group ? groupWords.name(group, item.group) : ''}
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
        sought={sought}
        place={place}
        columns={columns}
        words={words}
        lastPinned={props.lastPinned}
        isRoomy={props.isRoomy}
        isCursor={key === cursorKey}
        at={key === cursorKey ? cells.at : null}
        editing={cells.editing?.key === key ? cells.editing.column : null}
        isSelected={selected.has(row.dealId)}
        isOpen={row.dealId === openDealId}
        onOpen={onOpen}
        onToggle={onToggle}
        onChangeStage={onChangeStage}
        onEdit={onEdit}
        onEdited={onEdited}
      />
    );
  }

  return (
    <tbody>
      {drawn.map(({ index, start, key }, nth) => (
        <Fragment key={key}>
          <Space height={start - (drawn[nth - 1]?.end ?? 0)} columns={columns.length} />
          {line(listing.at(index))}
        </Fragment>
      ))}
      <Space height={below} columns={columns.length} />
    </tbody>
  );
}

/** Opens a cell by its line's key. */
function useOpen({ stops }: Listing, cells: Cells): (key: string, column: string) => void {
  return useLatest((key, column) => {
    const stop = stops.at(stops.placeOf(key));
    if (stop?.is === 'row') cells.open(stop, column);
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
