export type Placed<Group extends string> = { id: string; group: Group };

/**
 * The order to show. While it is held (someone points at the list or works in it), rows that were there keep their places and groups; a
 * row that is new goes where it belongs, beside the row that now precedes it. What is gone is gone.
 */
export function steadyOrder<Group extends string>(
  before: readonly Placed<Group>[],
  wanted: readonly Placed<Group>[],
  isHeld: boolean,
): readonly Placed<Group>[] {
  if (!isHeld || before.length === 0) return wanted;
  const known = new Map(before.map((one) => [one.id, one]));
  const stays = new Set(wanted.map(({ id }) => id));
  const kept = before.filter(({ id }) => stays.has(id));
  if (
    kept.length === wanted.length &&
    kept.every(({ id }, index) => id === wanted[index]?.id && kept[index]?.group === wanted[index]?.group)
  )
    return wanted;

  const after = new Map<string | null, Placed<Group>[]>();
  let previous: string | null = null;
  for (const one of wanted) {
    if (!known.has(one.id)) after.set(previous, [...(after.get(previous) ?? []), one]);
    else previous = one.id;
  }
  return [
    ...inGroup(after.get(null)),
    ...kept.flatMap((one) => [one, ...inGroup(after.get(one.id), one.group)]),
  ];
}

/** A new row joins the group of its neighbour: groups stay in one piece. */
const inGroup = <Group extends string>(
  fresh: readonly Placed<Group>[] = [],
  group?: Group,
): Placed<Group>[] => fresh.map((one) => (group ? { ...one, group } : one));
