import { type RefObject, useRef } from 'react';
import type { Blocker, SideName } from '@/lib/outreach/drafts/draftText';
import type { SideHandle } from './SideColumn';

/** The two columns and the facts on the screen, for keys and blockers that go to a place. */
export type Sides = {
  refs: Record<SideName, RefObject<SideHandle | null>>;
  facts: RefObject<HTMLDivElement | null>;
  /** To where a blocker is put right. */
  go: (blocker: Blocker) => void;
  /** From one column to the other. */
  swap: () => void;
  selection: () => string;
};

export function useSides(): Sides {
  const working = useRef<SideHandle>(null);
  const outgoing = useRef<SideHandle>(null);
  const facts = useRef<HTMLDivElement>(null);

  return {
    refs: { working, outgoing },
    facts,
    go(blocker) {
      if (blocker.kind === 'factDiffers')
        facts.current?.querySelector<HTMLElement>('.fact-row button')?.focus();
      else if (blocker.kind === 'noSubject') outgoing.current?.focusSubject();
      else if (blocker.kind !== 'missing') outgoing.current?.focusBody();
      else if (!outgoing.current?.jumpTo(blocker.path)) working.current?.jumpTo(blocker.path);
    },
    swap: () => (working.current?.hasFocus() ? outgoing : working).current?.focusBody(),
    selection: () => (outgoing.current?.selection() || working.current?.selection()) ?? '',
  };
}
