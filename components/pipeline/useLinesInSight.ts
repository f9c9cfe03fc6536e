import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDrawn } from '@/components/app/useDrawn';
import { linesOf } from './lines';
import { dealsInSight, type ListItem } from './listItems';
import type { Listing } from './listing';

/** So many lines come at once: each coming is a layout of them all. */
const step = 8;

/** A line to draw, with where it stands in px. */
export type Drawn = { index: number; start: number; end: number; key: string };

type Given = {
  listing: Listing;
  /** In px, by what an item is; `row` is what nearly all are. */
  heights: Readonly<Partial<Record<ListItem['is'], number>>> & { row: number };
  scroller: RefObject<HTMLElement | null>;
  /** So many more are drawn above and below. */
  beyond: number;
  /** What lies over the top, in px. */
  covered: number;
  /** The row that keeps its own element, since something is done in it. */
  ownKey: string | null;
  /** Which line stays drawn while those after it are in sight: the head of a group. */
  stays: (item: ListItem) => boolean;
  /** Filled in: brings a line into sight by its key. */
  scrollTo: RefObject<(key: string) => void>;
  /** Filled in: the deals in sight. */
  inSight: RefObject<() => string[]>;
};

/**
 * Which lines of a long list are drawn. Unlike with a general virtualizer nothing is kept per line, since rows have one height, and a row
 * that comes into sight takes over the elements of one that went: at 80,000 rows a key costs what it costs at 50.
 */
export function useLinesInSight(given: Given) {
  const { listing, heights, scroller, beyond, covered, ownKey, stays, scrollTo, inSight } = given;
  const [measured, setMeasured] = useState<{ key: string; height: number } | null>(null);
  const lines = useMemo(
    () =>
      linesOf(
        listing,
        ({ is, key }) => (key === measured?.key ? measured.height : (heights[is] ?? heights.row)),
        heights.row,
      ),
    [listing, heights, measured],
  );
  const [looked, setLooked] = useState(() => ({
    top: 0,
    height: scroller.current?.clientHeight ?? globalThis.innerHeight ?? 0,
  }));
  // A list that became shorter than it was scrolled stands at its end. Asking the browser for it would cost a layout at every key; a line
  // more is left for what stands above the first one.
  const end = lines.total + heights.row - looked.height;
  const seen = useMemo(() => ({ ...looked, top: Math.min(looked.top, Math.max(0, end)) }), [looked, end]);
  const latest = useRef({ lines, seen });
  latest.current = { lines, seen };

  const look = useCallback(
    (isFrame = true) => {
      const element = scroller.current;
      if (!element) return;
      const now = { top: element.scrollTop, height: element.clientHeight };
      const { lines: all, seen: before } = latest.current;
      const bottoms = all.at(now.top + now.height) === all.at(before.top + before.height);
      if (now.height === before.height && bottoms && all.at(now.top) === all.at(before.top)) return;
      if (isFrame) flushSync(() => setLooked(now));
      else setLooked(now);
    },
    [scroller],
  );
  useLayoutEffect(() => look(false), [look]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onScroll = () => look();
    const sizes = new ResizeObserver(() => look(false));
    element.addEventListener('scroll', onScroll, { passive: true });
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      sizes.disconnect();
    };
  }, [scroller, look]);

  const isDrawn = useDrawn();
  const first = lines.at(seen.top);
  const last = lines.at(seen.top + seen.height);
  const drawn = useMemo(() => {
    // Always so many, wherever one is: so every row that comes finds the elements of one that goes.
    const slots = Math.ceil(seen.height / heights.row) + 1 + 2 * beyond + step;
    const wanted = step * Math.floor((first - beyond) / step);
    const from = Math.max(0, Math.min(wanted, listing.length - slots));
    // The first picture waits for nobody who is out of sight.
    const until = isDrawn ? Math.max(from + slots - 1, last + beyond) : last;
    const to = Math.min(listing.length - 1, until);
    const place = (index: number): Drawn => {
      const { is, key } = listing.at(index);
      const isShared = is === 'row' && key !== ownKey;
      return { index, ...lines.place(index), key: isShared ? `row ${index % slots}` : key };
    };
    const head = listing.odd.findLast((index) => index <= first && stays(listing.at(index)));
    const all = head !== undefined && head < from ? [place(head)] : [];
    for (let index = from; index <= to; index++) all.push(place(index));
    return all;
  }, [listing, lines, heights.row, first, last, isDrawn, seen.height, beyond, ownKey, stays]);

  const observer = useRef<ResizeObserver | null>(null);
  useEffect(() => () => observer.current?.disconnect(), []);
  const range = listing.length > 0 ? { startIndex: first, endIndex: last } : null;

  /** By the shortest way. */
  function bringIntoSight(index: number): void {
    const element = scroller.current;
    if (!element) return;
    const { start, end } = lines.place(index);
    const { scrollTop, clientHeight } = element;
    if (start < scrollTop + covered) element.scrollTop = start - covered;
    else if (end > scrollTop + clientHeight) element.scrollTop = end - clientHeight;
    look(false);
  }
  useEffect(() => {
    scrollTo.current = (wanted) => {
      const index = listing.indexOf(wanted);
      if (index >= 0) bringIntoSight(index);
    };
    inSight.current = () => dealsInSight(listing, range);
  });

  return {
    drawn,
    total: lines.total,
    /** The lines in sight. */
    range,
    /** For the element of a line whose height is its content's. */
    measure: useCallback(
      (key: string) => (element: HTMLElement | null) => {
        observer.current?.disconnect();
        if (!element) return;
        observer.current = new ResizeObserver(() => {
          const height = element.offsetHeight;
          if (height > 0)
            setMeasured((before) =>
              before?.key === key && before.height === height ? before : { key, height },
            );
        });
        observer.current.observe(element);
      },
      [],
    ),
  };
}
