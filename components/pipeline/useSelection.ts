import { type RefObject, useRef } from 'react';
import type { PipelineRow } from '@/lib/store';
import { allOf, extended, toggled } from './selection';

type Given = {
  ordered: readonly { row: PipelineRow }[];
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  /** The deals in sight now. */
  inSight: RefObject<() => string[]>;
};

/** Choosing rows one by one, from one to another, those in sight, all. */
export function useSelection({ ordered, selected, onSelected, inSight }: Given) {
  const last = useRef<string | null>(null);
  const ids = () => ordered.map(({ row }) => row.dealId);
  return {
    toggle(dealId: string, isExtending = false): void {
      onSelected(isExtending ? extended(selected, ids(), last.current, dealId) : toggled(selected, dealId));
      last.current = dealId;
    },
    /** The cursor goes on with Shift held: what it leaves and where it comes to. */
    extend(from: string | null, to: string): void {
      onSelected(extended(selected, ids(), from, to));
      last.current = to;
    },
    all: () => onSelected(allOf(selected, inSight.current(), ids())),
  };
}
