import { useMemo, useState } from 'react';
import type { RowColumn } from '../TableRow';
import { put, widened } from './layout';
import { type Placed, placed, usualLayout } from './placed';
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

  // Rows are drawn again when columns come, go or move, not at each pixel an edge is drawn.
  const key = shown.map(({ column, left }) => `${column.id} ${left}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether they differ
  const columns = useMemo((): RowColumn[] => shown.map(({ column, left }) => ({ column, left })), [key, all]);

  return {
    shown,
    columns,
    lastPinned: shown.findLastIndex(({ left }) => left !== null),
    total: shown.reduce((sum, { width }) => sum + width, 0),
    headProps: (of: Placed) => ({
      dragged,
      onDrag: setDragged,
      onDrop: () => {
        if (dragged) setLayout(put(current, dragged, of.column.id));
        setDragged(null);
      },
      onDrawn: (width: number) => setDrawn({ id: of.column.id, width }),
      onWidth: (width: number | null) => {
        setDrawn(null);
        setLayout(widened(current, of.column.id, width));
      },
    }),
  };
}
