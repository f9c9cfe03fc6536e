const names = new Intl.Collator(['zh-CN', 'en'], { sensitivity: 'base', numeric: true });

const compare = (one: string, other: string): number => names.compare(one, other) || (one < other ? -1 : 1);

/** So many new names are put into their places one by one; more are sorted with all the others. */
const few = 200;

/**
 * The place of every text in the order of a reader of Chinese (by pinyin) and English, as a number: comparing texts by their rules costs
 * a hundred times what comparing numbers does, so each text is placed once. Different texts have different places.
 */
export function collation(): {
  /** True: texts that were placed before have other places now. */
  place: (texts: Iterable<string>) => boolean;
  of: (text: string) => number;
} {
  const places = new Map<string, number>();
  let sorted: string[] = [];

  function sortAll(): void {
    sorted = [...places.keys()].sort(compare);
    sorted.forEach((text, index) => {
      places.set(text, index);
    });
  }

  /** Between its neighbours. False: no number is left between theirs. */
  function insert(text: string): boolean {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(sorted[middle]!, text) < 0) low = middle + 1;
      else high = middle;
    }
    const before = low > 0 ? places.get(sorted[low - 1]!)! : -1;
    const after = low < sorted.length ? places.get(sorted[low]!)! : before + 2;
    const place = (before + after) / 2;
    if (place <= before || place >= after) return false;
    places.set(text, place);
    sorted.splice(low, 0, text);
    return true;
  }

  return {
    place(texts) {
      const fresh = [...new Set(texts)].filter((text) => !places.has(text));
      if (fresh.length <= few && fresh.every(insert)) return false;
      for (const text of fresh) places.set(text, 0);
      sortAll();
      return true;
    },
    of: (text) => places.get(text) ?? Number.NaN,
  };
}
