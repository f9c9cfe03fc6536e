import { useMemo, useState } from 'react';
import { useLatest } from '../useLatest';
import { put, widened } from './layout';
import { placed, usualLayout } from './placed';
import type { TableColumns } from './useTableColumns';

/** The columns as they are drawn in a pane of so many px, with what the heads do to them. */
export function useDrawnColumns({ all, layout, setLayout }: TableColumns, pane: number) {
  const [drawn, setDrawn] = useState<{ id: string; width: number } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const current = layout ?? usualLayout(all);
  const settled = useMemo(() => placed(layout, all, pane), [all, layout, pane]);
  const shown = useMemo(
    () => (drawn ? placed(widened(layout ?? usualLayout(all), drawn.id, drawn.width), all, pane) : settled),
    [all, layout, drawn, pane, settled],
  );

  // Rows are drawn again when columns come, go, move or have another width, not at each pixel an edge is drawn.
  const key = (drawn ? shown : settled).map(({ column, left }) => `${column.id} ${left}`).join();
  const widths = settled.map(({ column, width }) => (column.width === null ? '' : width)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say whether they differ
  const columns = useMemo(() => (drawn ? shown : settled), [key, widths, all]);

  // The same functions at every key: the heads are drawn again when something about them is another.
  const onDrop = useLatest((id: string) => {
    if (dragged) setLayout(put(current, dragged, id));
    setDragged(null);
  });
  const onDrawn = useLatest((id: string, width: number) => setDrawn({ id, width }));
  const onWidth = useLatest((id: string, width: number | null) => {
    setDrawn(null);
    setLayout(widened(current, id, width));
  });
  return {
    shown,
    columns,
    isDrawing: drawn !== null,
    lastPinned: shown.findLastIndex(({ left }) => left !== null),
    total: shown.reduce((sum, { width }) => sum + width, 0),
    heads: { shown, dragged, onDrag: setDragged, onDrop, onDrawn, onWidth },
  };
}
