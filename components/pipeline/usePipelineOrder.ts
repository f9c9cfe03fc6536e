import { useMemo, useRef, useState } from 'react';
import type { Query } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import type { QueryContext } from '@/lib/store/query/fields';
import { tableQuery } from '@/lib/store/query/tableQuery';
import { type DayEnds, type DueGroup, dueGroupOf } from './dueGroup';
import type { PipelineView } from './pipelineView';
import { type Placed, steadyOrder } from './steadyOrder';

type Given = {
  /** Those that the search found. */
  rows: readonly PipelineRow[];
  context: QueryContext;
  view: PipelineView;
  ends: DayEnds;
  /** Someone points at the list or works in it: live changes do not move rows. */
  isHeld: () => boolean;
};

/** The rows to show, in the order to show them: filtered, sorted, and steady under the pointer. */
export function usePipelineOrder({
  rows,
  context,
  view,
  ends,
  isHeld,
}: Given): { row: PipelineRow; group: DueGroup }[] {
  const [table] = useState(tableQuery);
  const { stage, sort } = view;
  const query = useMemo(
    (): Query => ({
      search: '',
      filter: stage === null ? null : { field: 'stage', in: [stage] },
      sort: [...sort, { by: 'since', desc: true }],
    }),
    [stage, sort],
  );
  const sorted = table.ask(rows, query, context).rows;

  const shown = useRef<{ view: PipelineView; order: readonly Placed<DueGroup>[] }>({ view, order: [] });
  return useMemo(() => {
    const wanted = sorted.map((row) => ({ id: row.dealId, group: dueGroupOf(row, ends) }));
    const order = steadyOrder(shown.current.order, wanted, isHeld() && shown.current.view === view);
    shown.current = { view, order };
    if (order === wanted) return sorted.map((row, index) => ({ row, group: wanted[index]!.group }));
    const byId = new Map(sorted.map((row) => [row.dealId, row]));
    return order.flatMap(({ id, group }) => {
      const row = byId.get(id);
      return row ? [{ row, group }] : [];
    });
  }, [sorted, ends, view, isHeld]);
}
