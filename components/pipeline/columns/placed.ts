import type { Column } from './column';
import { arranged, type Layout, nameColumn } from './layout';

/** A column where it stands. `left`: what of it stays at the start however far the table is scrolled, in px; null: it goes along. */
export type Placed = { column: Column; width: number; left: number | null };

/** From this width of the pane on there is room for longer next steps, and for words on every button. */
export const roomyFrom = 1000;
/** From this width of its column on a name has its handle beside it. */
const roomyName = 240;
const roomyWidths: Record<string, number> = { next: 240 };
/** A name is readable in this. */
const leastName = 200;

export const hasRoomForHandles = (shown: readonly Placed[]): boolean =>
  shown.some(({ column, width }) => column.id === nameColumn && width >= roomyName);

/** The table as it comes, whole: what the menu shows and what a change begins with. */
export const usualLayout = (columns: readonly Column[]): Layout =>
  arranged(
    columns
      .filter(({ from }) => from !== null)
      .map(({ id }) => (id === nameColumn ? { id, pinned: true } : { id })),
  );

/**
 * The columns in a pane of so many px. As the table comes, those it has room for; as a person chose them, all of them, and the table is
 * scrolled sideways where they are wider than the pane. What no version or edition here knows is passed over.
 */
export function placed(layout: Layout | null, columns: readonly Column[], pane: number): Placed[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const chosen =
    layout === null
      ? usualLayout(columns).filter(({ id }) => pane >= (known.get(id)?.from ?? 0))
      : arranged(layout);
  const shown = chosen.flatMap(({ id, width, pinned }) => {
    const column = known.get(id);
    if (!column) return [];
    const roomy = pane >= roomyFrom ? roomyWidths[id] : undefined;
    return [{ column, width: width ?? roomy ?? column.width, pinned: Boolean(pinned) && layout !== null }];
  });
  const taken = shown.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const rest = Math.max(layout === null ? 0 : leastName, pane - taken);
  let left = 0;
  return shown.map(({ column, width: own, pinned }) => {
    const width = own ?? rest;
    const place = { column, width, left: pinned ? left : null };
    left += width;
    return place;
  });
}
