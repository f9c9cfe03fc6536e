import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '@/components/app/useT';
import { stageName } from '@/components/creators/stageName';
import { Button } from '@/components/ui/Button';
import type { Brand, BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import { FollowUpMenu } from '../FollowUpMenu';
import { RowNeed } from '../RowNeed';
import { rowName } from '../rowName';
import { StageMenu } from '../StageMenu';
import { useListKeys } from '../useListKeys';
import { useMoveDeal } from '../useMoveDeal';
import { cardId } from './BoardCard';
import { boardColumns, isWorking, stepOnBoard } from './boardColumns';
import { Column } from './Column';
import { useBoardCursor } from './useBoardCursor';
import { useBoardKeys } from './useBoardKeys';
import './board.css';

type Props = {
  rows: readonly PipelineRow[];
  stages: readonly BrandStage[];
  brand: Brand | null;
  onOpen: (dealId: string) => void;
  onWrite: (dealId: string) => void;
};
type OpenMenu = { is: 'stage' | 'followUp'; row: PipelineRow; anchor: Element };

/** The pipeline as stages side by side. Cards are moved by hand, by key or through the stage's own menu. */
export function Board({ rows, stages, brand, onOpen, onWrite }: Props) {
  const { t } = useT();
  const columns = useMemo(() => boardColumns(rows, stages), [rows, stages]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [lift, setLift] = useState<{ dealId: string; to: string } | null>(null);
  const [need, setNeed] = useState<{ row: PipelineRow; to: string } | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const menuCard = useRef<HTMLElement>(null);
  const isOpen = (stage: BrandStage) => isWorking(stage) !== turned.has(stage.id);

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
  const { place, row: cursor, scrolls, focusOn, setCursorId } = useBoardCursor(columns, openColumn);
  const [moving, setMoving] = useState<{ dealId: string; to: string } | null>(null);
  const moveDeal = useMoveDeal(stages, (dealId, to) => {
    const row = rows.find((one) => one.dealId === dealId);
    if (row) setNeed({ row, to });
  });
  const move = (row: PipelineRow, to: BrandStage) => {
    setMoving({ dealId: row.dealId, to: to.id });
    void moveDeal(row, to);
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
    onStage: (row) => openMenu('stage', row),
    onFollowUp: (row) => openMenu('followUp', row),
    onToggle: () => undefined,
    onEscape: () => (need ? setNeed(null) : false),
  });

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
        className="board rows"
        style={{
          gridTemplateColumns: columns
            .map(({ stage }) => (isOpen(stage) ? 'minmax(160px, 1fr)' : '34px'))
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
            liftedId={lift?.dealId ?? null}
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
          t('pipeline.board.lifted', { name: nameOf(lifted), stage: stageName(stages, lift.to, t) })}
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

/** The others of a set; null where it was not among them. */
function without<T>(all: ReadonlySet<T>, one: T): Set<T> | null {
  const rest = new Set(all);
  return rest.delete(one) ? rest : null;
}
