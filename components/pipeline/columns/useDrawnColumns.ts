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
  const shown = useMemo(() => {
    const asDrawn = drawn ? widened(layout ?? usualLayout(all), drawn.id, drawn.width) : layout;
    return placed(asDrawn, all, pane);
  }, [all, layout, drawn, pane]);

  // Rows are drawn again when columns come, go, move or have another width, not at each pixel an edge is drawn.
  const settled = (width: number) => (drawn ? '' : width);
  const key = shown
    .map(({ column, left, width }) => `${column.id} ${left} ${column.width === null ? '' : settled(width)}`)
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether they differ
  const columns = useMemo(() => shown, [key, all]);

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
