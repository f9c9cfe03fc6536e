import { type RefObject, useRef } from 'react';
import { allOf, extended, toggled } from './selection';

type Given = {
  /** The deals as they stand on the screen, among which a range reaches this one. */
  shown: (dealId: string) => readonly string[];
  /** All that match, in sight or not. */
  matching: () => readonly string[];
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  /** The deals in sight now. */
  inSight: RefObject<() => string[]>;
};

/** Choosing rows one by one, from one to another, those in sight, all. */
export function useSelection({ shown, matching, selected, onSelected, inSight }: Given) {
  const last = useRef<string | null>(null);
  return {
    toggle(dealId: string, isExtending = false): void {
      onSelected(
        isExtending ? extended(selected, shown(dealId), last.current, dealId) : toggled(selected, dealId),
      );
      last.current = dealId;
    },
    /** All of these, or none where all of them are chosen already. */
    toggleAll(dealIds: readonly string[]): void {
      const next = new Set(selected);
      const areAll = dealIds.every((id) => next.has(id));
      for (const id of dealIds)
        if (areAll) next.delete(id);
        else next.add(id);
      onSelected(next);
    },
    /** The cursor goes on with Shift held: what it leaves and where it comes to. */
    extend(from: string | null, to: string): void {
      onSelected(extended(selected, shown(to), from, to));
      last.current = to;
    },
    all: () => onSelected(allOf(selected, inSight.current(), matching())),
  };
}
