import { ArrowDown, ArrowUp } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { useT } from '@/components/app/useT';
import { alsoSortedBy, type PipelineView, sortedBy } from '../pipelineView';
import { pinOf } from './pinOf';
import type { Placed } from './placed';
import { useColumnDrag } from './useColumnDrag';

export type HeadingProps = {
  placed: Placed;
  isLastPinned: boolean;
  sort: PipelineView['sort'];
  onSort: (sort: PipelineView['sort']) => void;
  /** While its edge is drawn; in px. */
  onDrawn: (id: string, width: number) => void;
  /** The edge was let go; null: as wide as the column comes. */
  onWidth: (id: string, width: number | null) => void;
  /** The column in hand, if one is. */
  dragged: string | null;
  onDrag: (id: string | null) => void;
  /** The column in hand comes before this one. */
  onDrop: (id: string) => void;
};

/** A head: pressed it sorts, its edge widens the column, dragged it goes before another. By keyboard the columns' menu does the same. */
export function Heading(props: HeadingProps) {
  const { placed, isLastPinned, sort: keys, onSort, dragged, onDrag, onDrop, onDrawn, onWidth } = props;
  const { t } = useT();
  const isDrawing = useRef(false);
  const { column } = placed;
  const { sort, id, isNumeric } = column;
  const { isOver, drag } = useColumnDrag({
    name: column.name(t),
    takes: dragged !== null,
    onHold: (isHeld) => onDrag(isHeld ? id : null),
    onDrop: () => onDrop(id),
  });
  const place = keys.findIndex(({ by }) => by === sort);
  const isDescending = keys[place]?.desc ?? false;
  const isSorted = place >= 0;
  const order = place === 0 ? (isDescending ? 'descending' : 'ascending') : undefined;
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  const pin = pinOf(placed.left, isLastPinned);
  const press = (adds: boolean) => {
    if (sort) onSort(adds ? alsoSortedBy(keys, sort) : sortedBy(keys, sort));
  };
  return (
    <th
      scope="col"
      aria-sort={order}
      style={pin.style}
      className={
        [isSorted && 'sort', isNumeric && 'num', pin.className, isOver && 'target']
          .filter(Boolean)
          .join(' ') || undefined
      }
      draggable
      {...drag}
      onDragStart={(event) => {
        if (isDrawing.current) event.preventDefault();
        else drag.onDragStart(event);
      }}
    >
      {sort ? (
        <button
          type="button"
          title={t('pipeline.sortBy.headNote')}
          onClick={(event) => press(event.shiftKey)}
        >
          <span className="cut">{column.name(t)}</span>
          {isSorted && <Arrow className="i s" aria-hidden="true" />}
          {isSorted && keys.length > 1 && <span className="n">{place + 1}</span>}
        </button>
      ) : (
        <span className="cut">{column.name(t)}</span>
      )}
      <Edge
        width={placed.width}
        isDrawing={isDrawing}
        onDrawn={(width) => onDrawn(id, width)}
        onWidth={(width) => onWidth(id, width)}
      />
    </th>
  );
}

type EdgeProps = {
  width: number;
  isDrawing: { current: boolean };
  onDrawn: (width: number) => void;
  onWidth: (width: number | null) => void;
};

function Edge({ width, isDrawing, onDrawn, onWidth }: EdgeProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const widthAt = ({ clientX }: PointerEvent) =>
    start.current ? start.current.width + clientX - start.current.x : width;
  const end = () => {
    start.current = null;
    isDrawing.current = false;
  };
  return (
    <span
      aria-hidden="true"
      className="grip"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        isDrawing.current = true;
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => start.current && onDrawn(widthAt(event))}
      onPointerUp={(event) => {
        const before = start.current;
        const drawn = widthAt(event);
        end();
        if (before && Math.round(drawn) !== Math.round(before.width)) onWidth(drawn);
      }}
      onPointerCancel={end}
      onDoubleClick={() => onWidth(null)}
    />
  );
}
