import { type RefObject, useCallback } from 'react';

/** Whether someone points at the pane's list or works in it: rows then keep their places. */
export function useHeld(pane: RefObject<HTMLElement | null>): () => boolean {
  return useCallback(() => pane.current?.querySelector('.rows:is(:hover, :focus-within)') != null, [pane]);
}
