import { useEffect, useMemo, useRef } from 'react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import type { PipelineView } from '../pipelineView';
import { lookOf, shownBy } from './shown';
import { readLook, writtenLook } from './viewLink';

/** So long, in ms, after the last change the address follows: not with every letter of a search. */
const after = 300;

type Given = {
  /** What the address says is to be shown; null: it names no look. */
  look: string | null;
  view: PipelineView;
  onView: (view: PipelineView) => void;
  isBoard: boolean;
  /** A creator is open beside the list: its address stands in the place of the look's for a while. */
  hasOpenDeal: boolean;
};

/**
 * Shows what the address says, and makes the address say what is shown from then on, in the place of the one before: a reload and the way back show
 * the same. False: the address cannot be read.
 */
export function useFollowedLook({ look, view, onView, isBoard, hasOpenDeal }: Given): boolean {
  const { go } = usePlace();
  const read = useMemo(() => (look === null ? undefined : readLook(look)), [look]);
  /** The look in the address that the view is, or was until it changed. */
  const followed = useRef<string | null>(null);
  const written = useMemo(() => (read ? writtenLook(shownBy(view)) : null), [read, view]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an address is followed when it comes
  useEffect(() => {
    if (look === null && !hasOpenDeal) followed.current = null;
    if (!read || look === followed.current) return;
    followed.current = look;
    onView(lookOf(read, null));
  }, [look, read, hasOpenDeal]);

  useEffect(() => {
    if (written === null || written === look || look !== followed.current) return;
    const timer = setTimeout(() => {
      const to = places.look(written, isBoard);
      if (readLook(written) === null || to.length > longest) return;
      followed.current = written;
      go(to, { replace: true });
    }, after);
    return () => clearTimeout(timer);
  }, [written, look, isBoard, go]);

  return read !== null;
}

/** Longer is no address of the panel. */
const longest = 16_000;
