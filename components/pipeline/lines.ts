import type { ListItem } from './listItems';
import type { Listing } from './listing';

export type Lines = {
  /** In px. */
  total: number;
  /** Which line stands so far from the top; the last one beyond the end. */
  at: (top: number) => number;
  place: (index: number) => { start: number; end: number };
};

/** Where the lines of a list stand that all have one height but a few. Only those few are remembered. */
export function linesOf(listing: Listing, heightOf: (item: ListItem) => number, rowHeight: number): Lines {
  const odd: { index: number; height: number; before: number }[] = [];
  let more = 0;
  for (const index of listing.odd) {
    const height = heightOf(listing.at(index));
    odd.push({ index, height, before: more });
    more += height - rowHeight;
  }

  /** How many of the odd lines stand before an index. */
  function oddBefore(index: number): number {
    let [low, high] = [0, odd.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (odd[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function startOf(index: number): number {
    const last = odd[oddBefore(index) - 1];
    return index * rowHeight + (last ? last.before + last.height - rowHeight : 0);
  }
  const last = Math.max(0, listing.length - 1);
  return {
    total: listing.length * rowHeight + more,
    at(top) {
      let [low, high] = [0, last];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= top) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    place: (index) => ({ start: startOf(index), end: startOf(index + 1) }),
  };
}
