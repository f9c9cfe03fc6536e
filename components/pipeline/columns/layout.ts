import { narrowestColumn, type ShownColumn, widestColumn } from '@/lib/model/tableColumns';

/** The columns shown, in order; the pinned ones come first. */
export type Layout = readonly ShownColumn[];

/** The column that says whose row it is: it can be moved, not hidden. */
export const nameColumn = 'creator';

/** Pinned ones first, each part in its own order; every column once, the name in any case. */
export function arranged(layout: Layout): Layout {
  const seen = new Set<string>();
  const once = layout.filter(({ id }) => !seen.has(id) && seen.add(id));
  const all = seen.has(nameColumn) ? once : [{ id: nameColumn, pinned: true }, ...once];
  return [...all.filter(({ pinned }) => pinned), ...all.filter(({ pinned }) => !pinned)];
}

export const isShown = (layout: Layout, id: string): boolean => layout.some((one) => one.id === id);

/** Shown at the end, or not shown any more. */
export function toggled(layout: Layout, id: string): Layout {
  if (!isShown(layout, id)) return [...layout, { id }];
  return id === nameColumn ? layout : layout.filter((one) => one.id !== id);
}

/** One place further to the start (-1) or the end (1); over the border of the pinned ones it changes sides instead. */
export function moved(layout: Layout, id: string, by: -1 | 1): Layout {
  const at = layout.findIndex((one) => one.id === id);
  const [own, other] = [layout[at], layout[at + by]];
  if (!own || !other) return layout;
  if (Boolean(own.pinned) !== Boolean(other.pinned)) return pinToggled(layout, id);
  return layout.with(at, other).with(at + by, own);
}

/** Put before another column, or at the end; there it is pinned as its neighbour is. */
export function put(layout: Layout, id: string, beforeId: string | null): Layout {
  const own = layout.find((one) => one.id === id);
  const before = layout.find((one) => one.id === beforeId);
  if (!own || own === before) return layout;
  const rest = layout.filter((one) => one !== own);
  const at = before ? rest.indexOf(before) : rest.length;
  return rest.toSpliced(at, 0, pinnedAs(own, Boolean(before?.pinned)));
}

/** To the end of the pinned ones, or to the start of the others. */
export function pinToggled(layout: Layout, id: string): Layout {
  return arranged(
    layout
      .filter((one) => one.id !== id)
      .toSpliced(
        layout.filter(({ pinned, id: other }) => pinned && other !== id).length,
        0,
        ...layout.filter((one) => one.id === id).map((one) => pinnedAs(one, !one.pinned)),
      ),
  );
}

/** @param width in px; null: as wide as the column comes */
export function widened(layout: Layout, id: string, width: number | null): Layout {
  return layout.map((one) => {
    if (one.id !== id) return one;
    const { width: _, ...rest } = one;
    return width === null
      ? rest
      : { ...rest, width: Math.round(Math.min(widestColumn, Math.max(narrowestColumn, width))) };
  });
}

function pinnedAs(column: ShownColumn, pinned: boolean): ShownColumn {
  const { pinned: _, ...rest } = column;
  return pinned ? { ...rest, pinned } : rest;
}
