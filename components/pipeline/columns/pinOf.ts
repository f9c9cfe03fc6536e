import type { CSSProperties } from 'react';

const along: { className?: string; style?: CSSProperties } = {};

/** How a cell of a column stands: with the others, or at the start whatever is scrolled; the last that does has an edge. */
export function pinOf(left: number | null, isLast: boolean): { className?: string; style?: CSSProperties } {
  if (left === null) return along;
  return { className: isLast ? 'pin edge' : 'pin', style: { insetInlineStart: left } };
}
