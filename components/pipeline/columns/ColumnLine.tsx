import { ArrowDown, ArrowUp, GripVertical, Pin } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { Column } from './column';
import { nameColumn } from './layout';
import { useColumnDrag } from './useColumnDrag';

type Props = {
  column: Column;
  /** From 0 among the shown ones; -1: hidden. */
  place: number;
  count: number;
  isPinned: boolean;
  /** The element that tells the keys. */
  describedBy: string;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
  onPin: () => void;
  onWiden: (by: -1 | 1) => void;
  onDrag: (id: string | null) => void;
  /** What is dragged comes before this one. */
  onDrop: () => void;
};

/** A column in the menu. On its box: Space shows or hides it, Alt and an arrow moves it, left and right make it narrower and wider, P pins it. */
export function ColumnLine(props: Props) {
  const { column, place, count, isPinned, describedBy, onToggle, onMove, onPin, onWiden, onDrag, onDrop } =
    props;
  const { t } = useT();
  const box = useRef<HTMLInputElement>(null);
  const refocuses = useRef(false);
  const name = column.name(t);
  const isShown = place >= 0;
  const { isOver, drag } = useColumnDrag({
    name,
    takes: isShown,
    onHold: (isHeld) => onDrag(isHeld ? column.id : null),
    onDrop,
  });

  /** An element that is put elsewhere loses the focus. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is put elsewhere when its place changes
  useLayoutEffect(() => {
    if (refocuses.current) box.current?.focus();
    refocuses.current = false;
  }, [place, isPinned]);
  const staying = (act: () => void) => {
    refocuses.current = true;
    act();
  };

  function onKeyDown(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    refocuses.current = false;
    if (ctrlKey || metaKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const by = key === 'ArrowDown' ? 1 : -1;
      if (altKey && isShown) staying(() => onMove(by));
      else if (!altKey) stepFrom(event.currentTarget, by);
    } else if (altKey) return;
    else if (isShown && key === 'ArrowRight') onWiden(1);
    else if (isShown && key === 'ArrowLeft') onWiden(-1);
    else if (isShown && key.toLowerCase() === 'p') staying(onPin);
    else return;
    event.preventDefault();
  }

  return (
    <li className={isOver ? 'over' : undefined} draggable={isShown} {...drag}>
      <GripVertical className={isShown ? 'i s grip' : 'i s grip off'} aria-hidden="true" />
      <label className="row grow">
        <input
          ref={box}
          type="checkbox"
          checked={isShown}
          aria-describedby={describedBy}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown ArrowLeft ArrowRight P"
          onChange={() => staying(onToggle)}
          onKeyDown={onKeyDown}
        />
        <span className="cut">{name}</span>
        {column.id === nameColumn && <span className="meta">{t('pipeline.columnsMenu.always')}</span>}
      </label>
      {isShown && (
        <span className="acts">
          <IconButton
            size="s"
            label={t('pipeline.columnsMenu.up', { column: name })}
            tabIndex={-1}
            impossible={place === 0 ? t('pipeline.columnsMenu.isFirst') : null}
            onClick={() => onMove(-1)}
          >
            <ArrowUp className="i s" aria-hidden="true" />
          </IconButton>
          <IconButton
            size="s"
            label={t('pipeline.columnsMenu.down', { column: name })}
            tabIndex={-1}
            impossible={place === count - 1 ? t('pipeline.columnsMenu.isLast') : null}
            onClick={() => onMove(1)}
          >
            <ArrowDown className="i s" aria-hidden="true" />
          </IconButton>
          <IconButton
            size="s"
            label={t('pipeline.columnsMenu.pin', { column: name })}
            tabIndex={-1}
            aria-pressed={isPinned}
            className={isPinned ? 'pinned' : ''}
            onClick={onPin}
          >
            <Pin className="i s" aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </li>
  );
}

function stepFrom(box: Element, by: -1 | 1): void {
  const boxes = [...(box.closest('ul')?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
  boxes[boxes.indexOf(box as HTMLInputElement) + by]?.focus();
}
