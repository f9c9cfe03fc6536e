import { useMemo, useRef } from 'react';
import type { PipelineRow } from '@/lib/store';
import { type DayEnds, type DueGroup, dueGroupOf } from './dueGroup';
import type { PipelineView } from './pipelineView';
import type { Near } from './search/nearClient';
import { type Placed, steadyOrder } from './steadyOrder';

type Given = {
  /** In the order of the view. */
  rows: readonly PipelineRow[];
  /** Those among them that are only spelled nearly as what was typed: they come last. */
  near: Near;
  view: PipelineView;
  ends: DayEnds;
  /** Someone points at the list or works in it: live changes do not move rows. */
  isHeld: () => boolean;
};
type Ordered = { row: PipelineRow; group: DueGroup };

/** The rows to show, in the order to show them, steady under the pointer. */
export function usePipelineOrder({ rows, near, view, ends, isHeld }: Given): Ordered[] {
  const { stage } = view;
  const shown = useRef<{ view: PipelineView; ordered: Ordered[] }>({ view, ordered: [] });
  return useMemo(() => {
    const wanted = nearLast(stage === null ? rows : rows.filter((row) => row.stage === stage), near);
    const groupOf = (row: PipelineRow) => (near.has(row.dealId) ? 'near' : dueGroupOf(row, ends));
    const ordered = wanted.map((row) => ({ row, group: groupOf(row) }));
    const before = shown.current;
    shown.current = { view, ordered };
    if (before.view !== view || !isHeld()) return ordered;

    const order = steadyOrder(before.ordered.map(placed), ordered.map(placed), true);
    const byId = new Map(wanted.map((row) => [row.dealId, row]));
    shown.current.ordered = order.flatMap(({ id, group }) => {
      const row = byId.get(id);
      return row ? [{ row, group }] : [];
    });
    return shown.current.ordered;
  }, [rows, near, stage, ends, view, isHeld]);
}

const placed = ({ row, group }: Ordered): Placed<DueGroup> => ({ id: row.dealId, group });

/** Those spelled as typed first, then by how many edits the others are away. */
function nearLast(rows: readonly PipelineRow[], near: Near): readonly PipelineRow[] {
  if (near.size === 0) return rows;
  const edits = ({ dealId }: PipelineRow) => near.get(dealId) ?? -1;
  return rows.toSorted((one, other) => edits(one) - edits(other));
}
