export type Lines = {
  /** In px. */
  total: number;
  /** Which line stands so far from the top; the last one beyond the end. */
  at: (top: number) => number;
  place: (index: number) => { start: number; end: number };
  /** The indexes of the few. */
  odd: readonly number[];
};

/** Where the lines of a list stand that all have one height but a few. Only those few are remembered. */
export function linesOf<Item extends { is: string }>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  rowHeight: number,
): Lines {
  const odd: { index: number; height: number; before: number }[] = [];
  let more = 0;
  items.forEach((item, index) => {
    if (item.is === 'row') return;
    const height = heightOf(item);
    odd.push({ index, height, before: more });
    more += height - rowHeight;
  });

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
  const last = Math.max(0, items.length - 1);
  return {
    total: items.length * rowHeight + more,
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
    odd: odd.map(({ index }) => index),
  };
}
