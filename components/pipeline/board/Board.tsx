import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNow } from '@/components/app/useNow';
import { usePaneWidth } from '@/components/app/usePaneWidth';
import { useT } from '@/components/app/useT';
import { stageName } from '@/components/creators/stageName';
import { Button } from '@/components/ui/Button';
import type { Brand, BrandStage } from '@/lib/model/brand';
import type { NextAction } from '@/lib/model/deal';
import type { PipelineRow } from '@/lib/store';
import { FollowUpMenu } from '../FollowUpMenu';
import { RowNeed } from '../RowNeed';
import { rowName } from '../rowName';
import { StageMenu } from '../StageMenu';
import type { Sought } from '../search/foundIn';
import { useLatest } from '../useLatest';
import { useListKeys } from '../useListKeys';
import { useMoveDeal } from '../useMoveDeal';
import { useSelection } from '../useSelection';
import { cardId } from './BoardCard';
import { type BoardColumn, boardColumns, isWorking, stepOnBoard } from './boardColumns';
import { Column } from './Column';
import type { CardRoom } from './cardHeight';
import { useBoardCursor } from './useBoardCursor';
import { useBoardKeys } from './useBoardKeys';
import './board.css';

type Props = {
  rows: readonly PipelineRow[];
  stages: readonly BrandStage[];
  brand: Brand | null;
  selected: ReadonlySet<string>;
  /** What is looked for; null: nothing. */
  sought: Sought | null;
  onSelected: (selected: ReadonlySet<string>) => void;
  /** Moves all that are chosen. */
  onMoveAll: (to: BrandStage) => void;
  onOpen: (dealId: string) => void;
  onWrite: (dealId: string) => void;
};
type OpenMenu = { is: 'stage' | 'followUp'; row: PipelineRow; anchor: Element };

/** The pipeline as stages side by side. Cards are moved by hand, by key or through the stage's own menu. */
export function Board(props: Props) {
  const { rows, stages, brand, selected, sought, onSelected, onMoveAll, onOpen, onWrite } = props;
  const { t } = useT();
  const columns = useMemo(() => boardColumns(rows, stages), [rows, stages]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [lift, setLift] = useState<{ dealId: string; to: string } | null>(null);
  const [need, setNeed] = useState<{ row: PipelineRow; to: string } | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const menuCard = useRef<HTMLElement>(null);
  const found = new Set(
    sought ? columns.flatMap(({ stage, rows: own }) => (own.length > 0 ? stage.id : [])) : [],
  );
  const isOpen = (stage: BrandStage) => isWorking(stage) !== turned.has(stage.id) || found.has(stage.id);

  const openColumn = useCallback(
    (stageId: string) =>
      setTurned((before) => {
        const stage = stages.find(({ id }) => id === stageId);
        const mustTurn = stage ? !isWorking(stage) : false;
        if (before.has(stageId) === mustTurn) return before;
        const next = new Set(before);
        if (mustTurn) next.add(stageId);
        else next.delete(stageId);
        return next;
      }),
    [stages],
  );
  const board = useRef<HTMLDivElement>(null);
  const room = useCardRoom(
    usePaneWidth(board),
    columns.map(({ stage }) => isOpen(stage)),
  );
  const { place, row: cursor, scrolls, focusOn, setCursorId } = useBoardCursor(columns, openColumn);
  const [moving, setMoving] = useState<{ dealId: string; to: string } | null>(null);
  const moveDeal = useMoveDeal(stages, (dealId, to) => {
    const row = rows.find((one) => one.dealId === dealId);
    if (row) setNeed({ row, to });
  });
  const inSight = useRef<() => string[]>(() => []);
  inSight.current = () => idsOf(columns[place?.column ?? -1]);
  const selection = useSelection({
    shown: (dealId) => idsOf(columns.find(({ rows: own }) => own.some((one) => one.dealId === dealId))),
    matching: () => rows.map(({ dealId }) => dealId),
    selected,
    onSelected,
    inSight,
  });
  /** A chosen card takes the others that are chosen along. */
  const isWithChosen = (dealId: string) => selected.size > 1 && selected.has(dealId);
  const move = (row: PipelineRow, to: BrandStage) => {
    setMoving({ dealId: row.dealId, to: to.id });
    if (isWithChosen(row.dealId)) onMoveAll(to);
    else void moveDeal(row, to);
  };
  /** The card stands in another column now: the focus goes with it. */
  useEffect(() => {
    const there = moving && rows.some(({ dealId, stage }) => dealId === moving.dealId && stage === moving.to);
    if (!there) return;
    setMoving(null);
    focusOn(moving.dealId);
  }, [rows, moving, focusOn]);

  const onKeyDown = useBoardKeys({
    columns,
    place,
    row: cursor,
    lift,
    onLift: setLift,
    focusOn,
    onMove: move,
    onExtend: selection.extend,
  });
  const openMenu = (is: OpenMenu['is'], row: PipelineRow) => {
    const anchor = document.getElementById(cardId(row.dealId));
    menuCard.current = anchor;
    if (anchor) setMenu({ is, row, anchor });
  };
  const step = (down: number) => {
    const to = place && stepOnBoard(columns, place, { down });
    const next = to && columns[to.column]?.rows[to.index];
    if (next) focusOn(next.dealId);
  };
  useListKeys({
    cursor,
    moveCursor: step,
    onOpen,
    onWrite,
    onStage: (row) => (selected.size > 0 ? false : openMenu('stage', row)),
    onFollowUp: (row) => openMenu('followUp', row),
    onToggle: selection.toggle,
    onSelectAll: selection.all,
    onEscape: () => (need ? setNeed(null) : false),
  });

  const onChoose = useLatest(selection.toggle);
  const inHand = useMemo(() => {
    if (!lift) return none;
    return selected.size > 1 && selected.has(lift.dealId) ? selected : new Set([lift.dealId]);
  }, [lift, selected]);
  const lifted = lift && rows.find(({ dealId }) => dealId === lift.dealId);
  const nameOf = (row: PipelineRow) => rowName(row) ?? t('pipeline.noName');
  const drop = () => {
    const to = columns.find(({ stage }) => stage.id === lift?.to)?.stage;
    setLift(null);
    if (lifted && to && to.id !== lifted.stage) move(lifted, to);
  };
  const closeMenu = () => setMenu(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards have the keys; they bubble to their board */}
      <div
        ref={board}
        className="board rows"
        style={{
          gridTemplateColumns: columns
            .map(({ stage }) => (isOpen(stage) ? `minmax(${narrowest}px, 1fr)` : `${spine}px`))
            .join(' '),
        }}
        onKeyDown={onKeyDown}
      >
        {columns.map(({ stage, rows: own }) => (
          <Column
            key={stage.id}
            stage={stage}
            stages={stages}
            rows={own}
            cursorId={cursor?.dealId ?? null}
            lifted={inHand}
            selected={selected}
            sought={sought}
            room={room}
            onChoose={onChoose}
            isOpen={isOpen(stage)}
            isTarget={lift !== null && lift.to === stage.id && lifted?.stage !== stage.id}
            onToggle={() =>
              setTurned((before) => without(before, stage.id) ?? new Set([...before, stage.id]))
            }
            onOver={(to) => lift && to && setLift({ ...lift, to })}
            onDrop={drop}
            onFocus={setCursorId}
            onDrag={(dealId) =>
              setLift(dealId ? { dealId, to: rows.find((row) => row.dealId === dealId)?.stage ?? '' } : null)
            }
            scrolls={scrolls}
          />
        ))}
      </div>
      <p className="vh" role="status">
        {lifted &&
          lift &&
          (inHand.size > 1
            ? t('pipeline.board.liftedMany', { count: inHand.size, stage: stageName(stages, lift.to, t) })
            : t('pipeline.board.lifted', { name: nameOf(lifted), stage: stageName(stages, lift.to, t) }))}
      </p>
      {need && brand && (
        <section className="board-need" aria-label={t('pipeline.board.needs', { name: nameOf(need.row) })}>
          <div className="row">
            <b className="cut grow">{t('pipeline.board.needs', { name: nameOf(need.row) })}</b>
            <Button kind="quiet" size="s" onClick={() => setNeed(null)}>
              {t('pipeline.board.letBe')}
            </Button>
          </div>
          <RowNeed row={need.row} brand={brand} to={need.to} onDone={() => setNeed(null)} />
        </section>
      )}
      {menu?.is === 'stage' && (
        <StageMenu {...menu} stages={stages} focusAfter={menuCard} onMove={move} onClose={closeMenu} />
      )}
      {menu?.is === 'followUp' && <FollowUpMenu {...menu} focusAfter={menuCard} onClose={closeMenu} />}
    </>
  );
}

/** In px: an open column at least, and a closed one. */
const narrowest = 160;
const spine = 34;

/** @param width of the board, in px. @param open of each column whether it is */
function useCardRoom(width: number, open: readonly boolean[]): CardRoom {
  const { t } = useT();
  const now = useNow();
  const count = open.filter(Boolean).length;
  const free = (width - spine * (open.length - count)) / Math.max(1, count);
  const columnWidth = Math.max(narrowest, Math.floor(free));
  return useMemo(() => {
    const nameOf = (kind: NextAction['kind']) => t(`creator.nextStep.kinds.${kind}`);
    const kindNames = {
      review: nameOf('review'),
      firstContact: nameOf('firstContact'),
      followUp: nameOf('followUp'),
      reply: nameOf('reply'),
      setZone: nameOf('setZone'),
      own: nameOf('own'),
    };
    return { columnWidth, kindNames, now };
  }, [columnWidth, now, t]);
}

const none: ReadonlySet<string> = new Set();
const idsOf = (column: BoardColumn | undefined) => column?.rows.map(({ dealId }) => dealId) ?? [];

/** The others of a set; null where it was not among them. */
function without<T>(all: ReadonlySet<T>, one: T): Set<T> | null {
  const rest = new Set(all);
  return rest.delete(one) ? rest : null;
}
