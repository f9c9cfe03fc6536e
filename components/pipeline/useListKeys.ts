import type { KeyboardEvent } from 'react';
import { isTyping } from '@/components/app/keyName';
import { useKeys } from '@/components/app/useKeys';
import type { PipelineRow } from '@/lib/store';
import { arrowSteps } from './arrowSteps';

type Given = {
  cursor: PipelineRow | null;
  moveCursor: (steps: number, isExtending?: boolean) => void;
  onOpen: (dealId: string) => void;
  onWrite: (dealId: string) => void;
  onStage: (row: PipelineRow) => unknown;
  onFollowUp: (row: PipelineRow) => void;
  /** Chosen or not; all from the last one to it where it extends. */
  onToggle: (dealId: string, isExtending?: boolean) => void;
  /** Those in sight, then all. */
  onSelectAll?: () => void;
  onEscape: () => unknown;
  /** Other keys of the list while it has the focus. True: it was one. */
  onOther?: (event: KeyboardEvent) => boolean;
};

/**
 * The list's keys. Letters work wherever one is not typing; arrows, Enter and the like only while the list has the focus (returned as
 * its `onKeyDown`), since elsewhere they scroll and press.
 */
export function useListKeys(given: Given): (event: KeyboardEvent) => void {
  const {
    cursor,
    moveCursor,
    onOpen,
    onWrite,
    onStage,
    onFollowUp,
    onToggle,
    onSelectAll,
    onEscape,
    onOther,
  } = given;
  useKeys({
    j: () => moveCursor(1),
    k: () => moveCursor(-1),
    s: () => cursor && onStage(cursor),
    f: () => cursor && onFollowUp(cursor),
    c: () => (cursor && !cursor.blocked ? onWrite(cursor.dealId) : false),
    x: () => cursor && onToggle(cursor.dealId),
    'shift+x': () => cursor && onToggle(cursor.dealId, true),
    'mod+a': ({ target }) =>
      onSelectAll && !(target instanceof Element && isTyping(target)) ? onSelectAll() : false,
    Escape: onEscape,
  });

  return (event) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const step = arrowSteps[event.key];
    if (onOther?.(event)) return event.preventDefault();
    if (step !== undefined) moveCursor(step, event.shiftKey);
    else if (event.key === 'Enter' && cursor) onOpen(cursor.dealId);
    else if (event.key === ' ' && cursor) onToggle(cursor.dealId);
    else return;
    event.preventDefault();
  };
}
