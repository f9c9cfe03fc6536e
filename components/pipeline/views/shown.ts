import type { SavedView } from '@/lib/model/savedView';
import { firstView, type PipelineView } from '../pipelineView';

type Kept = SavedView['shown'];

/** What of a look at the pipeline is kept. */
export const shownBy = ({ search, stage, filter, sort, group, columns }: PipelineView): Kept => ({
  search,
  stage,
  filter,
  sort: [...sort],
  ...(group ? { group } : {}),
  ...(columns ? { columns: [...columns] } : {}),
});

/** What was kept, as a look at the pipeline. */
export const lookOf = (
  { search, stage, filter, sort, group, columns }: Kept,
  viewId: string | null,
): PipelineView => ({
  ...firstView,
  search,
  stage,
  filter,
  sort,
  group: group ?? null,
  columns: columns ?? null,
  viewId,
});

/** Whether the pipeline is looked at just as the view keeps it. */
export const shows = (view: SavedView, look: PipelineView): boolean =>
  JSON.stringify(shownBy(look)) === JSON.stringify(shownBy(lookOf(view.shown, view.id)));
