import { useMemo, useRef } from 'react';
import type { PipelineRow } from '@/lib/store';
import { type DayEnds, type DueGroup, dueGroupOf } from './dueGroup';
import type { Ordered } from './listItems';
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

/** The rows to show, in the order to show them, steady under the pointer. */
export function usePipelineOrder({ rows, near, view, ends, isHeld }: Given): Ordered {
  const { stage } = view;
  const shown = useRef<{ view: PipelineView; ordered: Ordered }>({ view, ordered: nothing });
  return useMemo(() => {
    const wanted = nearLast(stage === null ? rows : rows.filter((row) => row.stage === stage), near);
    const groupOf = (row: PipelineRow): DueGroup =>
      near.size > 0 && near.has(row.dealId) ? 'near' : dueGroupOf(row, ends);
    const before = shown.current;
    const isMoving = before.view !== view || !isHeld();
    const ordered = isMoving ? { rows: wanted, groupOf } : kept(before.ordered, { rows: wanted, groupOf });
    shown.current = { view, ordered };
    return ordered;
  }, [rows, near, stage, ends, view, isHeld]);
}

const nothing: Ordered = { rows: [], groupOf: () => 'later' };

/** Who was there stays in place and group. */
function kept(before: Ordered, wanted: Ordered): Ordered {
  const order = steadyOrder(placesIn(before), placesIn(wanted), true);
  const rowOf = new Map(wanted.rows.map((row) => [row.dealId, row]));
  const groups = new Map(order.map(({ id, group }) => [id, group]));
  return {
    rows: order.flatMap(({ id }) => rowOf.get(id) ?? []),
    groupOf: (row) => groups.get(row.dealId) ?? wanted.groupOf(row),
  };
}

const placesIn = ({ rows, groupOf }: Ordered): Placed<DueGroup>[] =>
  rows.map((row) => ({ id: row.dealId, group: groupOf(row) }));

/** Those spelled as typed first, then by how many edits the others are away. */
function nearLast(rows: readonly PipelineRow[], near: Near): readonly PipelineRow[] {
  if (near.size === 0) return rows;
  const edits = ({ dealId }: PipelineRow) => near.get(dealId) ?? -1;
  return rows.toSorted((one, other) => edits(one) - edits(other));
}
