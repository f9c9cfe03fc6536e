import type { PipelineRow } from '@/lib/store';
import type { ListItem, Stop } from './listItems';

/**
 * The lines of a list as if each of them were there. Twenty thousand rows are shown thirty at a time: a line is made when it is asked for,
 * and a key makes nothing for the others.
 */
export type Listing = {
  length: number;
  at: (index: number) => ListItem;
  /** The indexes of those that are no rows, ascending. */
  odd: readonly number[];
  /** Where a line stands by its key; -1: it is not among them. */
  indexOf: (key: string) => number;
  /** What the cursor can stand on, in turn. */
  stops: {
    length: number;
    at: (place: number) => Stop | undefined;
    placeOf: (key: string) => number;
    placeOfDeal: (dealId: string) => number;
  };
};

/** A line that is no row, before the row of that place. */
export type Between = { before: number; item: Exclude<ListItem, { is: 'row' | 'head' }> };

/** Rows, each in its own place, with the few lines that stand between them, in order. The cursor goes from row to row. */
export function listingOf(rows: readonly PipelineRow[], between: readonly Between[]): Listing {
  const odd = between.map(({ before }, nth) => before + nth);
  const line = (place: number): Extract<ListItem, { is: 'row' }> => {
    const row = rows[place]!;
    return { is: 'row', key: row.dealId, row, place };
  };
  const placeOf = (dealId: string) => rows.findIndex((row) => row.dealId === dealId);
  /** How many of the lines between stand above an index, or above a row. */
  const above = (holds: (nth: number) => boolean) => firstNot(between.length, holds);
  return {
    length: rows.length + between.length,
    odd,
    at(index) {
      const passed = above((nth) => odd[nth]! < index);
      return odd[passed] === index ? between[passed]!.item : line(index - passed);
    },
    indexOf(key) {
      const nth = between.findIndex(({ item }) => item.key === key);
      if (nth >= 0) return odd[nth]!;
      const place = placeOf(key);
      return place < 0 ? -1 : place + above((other) => between[other]!.before <= place);
    },
    stops: {
      length: rows.length,
      at: (place) => (rows[place] ? line(place) : undefined),
      placeOf,
      placeOfDeal: placeOf,
    },
  };
}

/** Lines that are all there, as groups have them: a deal may stand in several. */
export function listingOfItems(items: readonly ListItem[]): Listing {
  const stops = items.filter((item): item is Stop => item.is === 'row' || item.is === 'head');
  return {
    length: items.length,
    at: (index) => items[index]!,
    odd: items.flatMap(({ is }, index) => (is === 'row' ? [] : [index])),
    indexOf: (key) => items.findIndex((item) => item.key === key),
    stops: {
      length: stops.length,
      at: (place) => stops[place],
      placeOf: (key) => stops.findIndex((stop) => stop.key === key),
      placeOfDeal: (dealId) => stops.findIndex((stop) => stop.is === 'row' && stop.row.dealId === dealId),
    },
  };
}

/** The first of so many for which it does not hold, where it holds for all before: found by halves. */
function firstNot(count: number, holds: (nth: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
