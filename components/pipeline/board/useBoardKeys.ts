import type { KeyboardEvent } from 'react';
import type { BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import { arrowSteps } from '../arrowSteps';
import { type BoardColumn, type BoardPlace, stageBeside, stepOnBoard } from './boardColumns';

type Given = {
  columns: readonly BoardColumn[];
  place: BoardPlace | null;
  row: PipelineRow | null;
  /** The card in hand, and the stage it would fall into. */
  lift: { dealId: string; to: string } | null;
  onLift: (lift: { dealId: string; to: string } | null) => void;
  focusOn: (dealId: string) => void;
  onMove: (row: PipelineRow, to: BrandStage) => void;
  /** What the cursor leaves and where it comes to are chosen. */
  onExtend: (from: string, to: string) => void;
};

const across: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };

/** The board's keys: arrows go from card to card, with Shift left and right move the card, up and down choose; Space lifts it and drops it, Escape lets it go. */
export function useBoardKeys({ columns, place, row, lift, onLift, focusOn, onMove, onExtend }: Given) {
  const goTo = ({ column, index }: BoardPlace) => {
    const next = columns[column]?.rows[index];
    if (next) focusOn(next.dealId);
  };

  return (event: KeyboardEvent): void => {
    if (!place || !row || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof Element) || !event.target.closest('.board-card')) return;
    const right = across[event.key];
    const down = arrowSteps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (lift && event.key === 'Escape') onLift(null);
    else if (event.key === ' ' && lift) {
      const to = columns.find(({ stage }) => stage.id === lift.to)?.stage;
      onLift(null);
      if (to && to.id !== row.stage) onMove(row, to);
    } else if (event.key === ' ') onLift({ dealId: row.dealId, to: row.stage });
    else if (right && (lift || event.shiftKey)) {
      const beside = stageBeside(columns, lift?.to ?? row.stage, right);
      if (beside && lift) onLift({ ...lift, to: beside.id });
      else if (beside) onMove(row, beside);
    } else if (right) goTo(stepOnBoard(columns, place, { right }));
    else if (down !== undefined && !lift) {
      const to = stepOnBoard(columns, place, { down });
      const next = columns[to.column]?.rows[to.index];
      if (event.shiftKey && next) onExtend(row.dealId, next.dealId);
      goTo(to);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
