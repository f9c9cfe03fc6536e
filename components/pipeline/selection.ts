/** Chosen or not: the one pressed turns. */
export function toggled(selected: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** All from the one chosen last to this one are chosen too, whichever stands first; without a last one, this one. */
export function extended(
  selected: ReadonlySet<string>,
  ordered: readonly string[],
  from: string | null,
  to: string,
): Set<string> {
  const end = ordered.indexOf(to);
  const start = from === null ? end : ordered.indexOf(from);
  if (end < 0) return new Set(selected);
  const [low, high] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  return new Set([...selected, ...ordered.slice(low, high + 1)]);
}

/** First those in sight; where they are chosen already, all. */
export const allOf = (
  selected: ReadonlySet<string>,
  inSight: readonly string[],
  ordered: readonly string[],
): Set<string> => new Set(inSight.every((id) => selected.has(id)) ? ordered : [...selected, ...inSight]);
