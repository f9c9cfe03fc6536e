import type { List } from '@/lib/model/offer';

/** Lists as the person put them; those that were never moved come after, the older first. */
export const inListOrder = (lists: readonly List[]): List[] =>
  lists.toSorted((a, b) => compare(placeOf(a), placeOf(b)) || (a.createdAt < b.createdAt ? -1 : 1));

const placeOf = ({ order }: List): number => order ?? Number.POSITIVE_INFINITY;
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
