import type { ReactNode } from 'react';
import { ShiftCounts } from './ShiftCounts';

/** Pinned above the status line: how the shift goes, and the way to the hand-over. */
export function DeskFoot({ children }: { children: ReactNode }) {
  return (
    <div className="desk-foot row">
      <ShiftCounts />
      <span className="grow" />
      {children}
    </div>
  );
}
