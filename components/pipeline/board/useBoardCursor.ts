import { useCallback, useRef, useState } from 'react';
import { cardId } from './BoardCard';
import { type BoardColumn, placeOnBoard } from './boardColumns';

const tries = 20;

/** The card the keys act on. It has the focus itself; a card out of sight is scrolled to first, a closed column opened. */
export function useBoardCursor(columns: readonly BoardColumn[], openColumn: (stageId: string) => void) {
  const [wantedId, setCursorId] = useState<string | null>(null);
  const scrolls = useRef(new Map<string, (index: number) => void>());
  const latest = useRef(columns);
  latest.current = columns;
  const place = placeOnBoard(columns, wantedId);
  const row = place ? (columns[place.column]?.rows[place.index] ?? null) : null;

  const focusOn = useCallback(
    (dealId: string, left = tries): void => {
      if (left === tries) setCursorId(dealId);
      const found = placeOnBoard(latest.current, dealId);
      const column = found && latest.current[found.column];
      if (!column || column.rows[found.index]?.dealId !== dealId) return;
      const card = document.getElementById(cardId(dealId));
      if (card && card.closest('section')?.dataset.stage === column.stage.id) {
        card.focus({ preventScroll: true });
        card.closest('section')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
        scrolls.current.get(column.stage.id)?.(found.index);
        return;
      }
      openColumn(column.stage.id);
      scrolls.current.get(column.stage.id)?.(found.index);
      if (left > 0) requestAnimationFrame(() => focusOn(dealId, left - 1));
    },
    [openColumn],
  );

  return { place, row, scrolls, focusOn, setCursorId };
}
