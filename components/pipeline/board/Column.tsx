import { useVirtualizer } from '@tanstack/react-virtual';
import { type DragEvent, type RefObject, useEffect, useRef } from 'react';
import { useT } from '@/components/app/useT';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { StageRing } from '@/components/ui/StageMark';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import type { Sought } from '../search/foundIn';
import { BoardCard } from './BoardCard';
import { type CardRoom, cardHeight, cardHeights } from './cardHeight';

type Props = {
  stage: BrandStage;
  stages: readonly BrandStage[];
  rows: readonly PipelineRow[];
  cursorId: string | null;
  /** Those in hand. */
  lifted: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  sought: Sought | null;
  /** As long as nothing in it changes the same object. */
  room: CardRoom;
  isOpen: boolean;
  /** The card in hand would fall here. */
  isTarget: boolean;
  onToggle: () => void;
  onOver: (stageId: string | null) => void;
  onDrop: () => void;
  onFocus: (dealId: string) => void;
  onDrag: (dealId: string | null) => void;
  onChoose: (dealId: string, isExtending: boolean) => void;
  /** Filled in: brings a card of this column into sight. */
  scrolls: RefObject<Map<string, (index: number) => void>>;
};

/** A stage of the board: its count and the cards in sight of maybe thousands; closed it is a spine, on which a card can fall as well. */
export function Column(props: Props) {
  const { stage, stages, rows, isOpen, isTarget, onToggle, onOver, onDrop } = props;
  const { t, language } = useT();
  const name = stageName(stages, stage.id, t);
  const count = wholeNumber(rows.length, language);
  const over = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    if (!isTarget) onOver(stage.id);
  };
  return (
    <section
      data-stage={stage.id}
      className={['board-column', !isOpen && 'spine', isTarget && 'drop'].filter(Boolean).join(' ')}
      aria-label={t('pipeline.board.column', { stage: name, count: rows.length })}
      onDragOver={over}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <button type="button" className="top" aria-expanded={isOpen} onClick={onToggle}>
        <StageRing look={stageLook(stage.kind)} />
        <b className="cut">{name}</b>
        <span className={rows.length > 999 ? 'faint long' : 'faint'}>{count}</span>
      </button>
      {isOpen && <Cards {...props} />}
    </section>
  );
}

function Cards(props: Props) {
  const { stage, rows, cursorId, lifted, selected, sought, room, onFocus, onDrag, onChoose, scrolls } = props;
  const { t } = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => cardHeight(rows[index]!, room),
    initialRect: { width: room.columnWidth, height: globalThis.innerHeight },
    overscan: 3,
  });
  const estimated = useRef({ room, rows });
  useEffect(() => {
    if (estimated.current.room === room && estimated.current.rows === rows) return;
    estimated.current = { room, rows };
    virtual.measure(); // what it knows is of other rows, or of a column of another width
  }, [virtual, room, rows]);
  useEffect(() => {
    const all = scrolls.current;
    all.set(stage.id, (index) => virtual.scrollToIndex(index));
    return () => void all.delete(stage.id);
  }, [scrolls, stage.id, virtual]);

  return (
    <div ref={scroller} className="cards">
      {rows.length === 0 && <p className="meta">{t('pipeline.board.empty')}</p>}
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]!;
          return (
            <BoardCard
              key={row.dealId}
              row={row}
              place={index}
              count={rows.length}
              isCursor={row.dealId === cursorId}
              isLifted={lifted.has(row.dealId)}
              isSelected={selected.has(row.dealId)}
              sought={sought}
              isTall={size === cardHeights.four}
              top={start}
              height={size}
              onFocus={onFocus}
              onDrag={onDrag}
              onChoose={onChoose}
            />
          );
        })}
      </ol>
    </div>
  );
}
