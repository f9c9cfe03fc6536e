import { useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import { columnsFor, features } from './columns';
import { type DayEnds, type DueGroup, dueGroupOf } from './dueGroup';
import { filterRows } from './filterRows';
import type { PipelineView } from './pipelineView';
import { type Placed, steadyOrder } from './steadyOrder';

type Given = {
  rows: readonly PipelineRow[];
  stages: readonly BrandStage[];
  view: PipelineView;
  ends: DayEnds;
  /** Someone points at the list or works in it: live changes do not move rows. */
  isHeld: () => boolean;
};

/** The rows to show, in the order to show them: filtered, sorted by the table, and steady under the pointer. */
export function usePipelineOrder({
  rows,
  stages,
  view,
  ends,
  isHeld,
}: Given): { row: PipelineRow; group: DueGroup }[] {
  const filtered = useMemo(() => filterRows(rows, view) as PipelineRow[], [rows, view]);
  const columns = useMemo(() => columnsFor(new Map(stages.map(({ id, order }) => [id, order]))), [stages]);
  const sorting = useMemo(() => [view.sort, { id: 'since', desc: true }], [view.sort]);
  const table = useTable({
    features,
    columns,
    data: filtered,
    state: { sorting },
    getRowId: (row) => row.dealId,
  });
  const sorted = table.getRowModel().rows;

  const shown = useRef<{ view: PipelineView; order: readonly Placed<DueGroup>[] }>({ view, order: [] });
  return useMemo(() => {
    const wanted = sorted.map(({ id, original }) => ({ id, group: dueGroupOf(original, ends) }));
    const order = steadyOrder(shown.current.order, wanted, isHeld() && shown.current.view === view);
    shown.current = { view, order };
    const byId = new Map(sorted.map(({ id, original }) => [id, original]));
    return order.flatMap(({ id, group }) => {
      const row = byId.get(id);
      return row ? [{ row, group }] : [];
    });
  }, [sorted, ends, view, isHeld]);
}
