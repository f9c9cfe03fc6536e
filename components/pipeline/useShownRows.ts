import { type RefObject, useMemo } from 'react';
import { ownZone } from '@/components/app/ownZone';
import { useNow } from '@/components/app/useNow';
import { usePipeline } from '@/components/app/usePipeline';
import { useSettings } from '@/components/app/useSettings';
import type { QueryContext } from '@/lib/store/query/fields';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import { dayEnds } from './dueGroup';
import { useFiltered } from './filter/useFiltered';
import { isFirstView, type PipelineView } from './pipelineView';
import { soughtBy } from './search/foundIn';
import { useFound } from './search/useFound';
import { useWithNear } from './search/useNear';
import { stageCounts } from './stageCounts';
import { type Among, useAmong } from './useAmong';
import { useHeld } from './useHeld';
import { usePipelineOrder } from './usePipelineOrder';
import { useSorted } from './useSorted';

type Given = {
  view: PipelineView;
  /** A board has its stages side by side: the one of the view does not narrow it. */
  isBoard: boolean;
  /** Only these for now; null: all. */
  among: Among | null;
  context: QueryContext;
  own: OwnContext;
  pane: RefObject<HTMLElement | null>;
};

/** The pipeline's rows on their way to the screen: sorted once, then narrowed by what was typed and by the filter, and put in order. */
export function useShownRows({ view, isBoard, among, context, own, pane }: Given) {
  const pipeline = usePipeline();
  const { settings } = useSettings();
  const now = useNow();
  const { zone } = ownZone(settings.zone);
  const ends = useMemo(() => dayEnds(now, zone), [now, zone]);
  const isHeld = useHeld(pane);
  // While the rest is being read, the list as it starts: its first rows under the counts of all.
  const early = pipeline.ready || isBoard || !isFirstView(view) ? null : pipeline.head;
  const rows = early?.first ?? pipeline.rows;

  const sorted = useAmong(useSorted(rows, context, view.sort), among);
  const typed = useFound(sorted, view.search);
  const { found, near, isLooking } = useWithNear(sorted, view.search, typed);
  const sought = useMemo(
    () => (view.search.trim() === '' ? null : soughtBy(view.search, near, own)),
    [view.search, near, own],
  );
  const matched = useFiltered(found, view.filter, context);
  // Sorting counts nobody anew.
  const counted = matched.length === rows.length ? rows : matched;
  const counts = useMemo(() => early?.stages ?? stageCounts(counted), [early, counted]);
  const asked = useMemo(() => (isBoard ? { ...view, stage: null } : view), [isBoard, view]);
  const ordered = usePipelineOrder({ rows: matched, near, view: asked, ends, isHeld });
  const ids = useMemo(() => ordered.rows.map(({ dealId }) => dealId), [ordered]);

  return {
    /** All there are, or those of the first picture. */
    rows,
    total: early?.total ?? rows.length,
    ready: pipeline.ready || early !== null,
    reading: pipeline.reading,
    /** In the order shown. */
    ordered,
    ids,
    isAll: early !== null || ids.length === rows.length,
    /** By stage, whatever stage is looked at. */
    counts,
    sought,
    /** How many were found, how many of them only nearly, and whether more may come. */
    found: found.length,
    near: near.size,
    isLooking,
    isHeld,
  };
}
