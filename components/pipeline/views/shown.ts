import type { SavedView } from '@/lib/model/savedView';
import type { PipelineView } from '../pipelineView';

/** What of a look at the pipeline is kept. */
export const shownBy = ({ search, stage, filter, sort }: PipelineView): SavedView['shown'] => ({
  search,
  stage,
  filter,
  sort: [...sort],
});

/** A look at the pipeline as a view keeps it. */
export const viewOf = ({ id, shown: { search, stage, filter, sort } }: SavedView): PipelineView => ({
  search,
  stage,
  filter,
  sort,
  viewId: id,
});

/** Whether the pipeline is looked at just as the view keeps it. */
export const shows = ({ shown: { search, stage, filter, sort } }: SavedView, view: PipelineView): boolean =>
  JSON.stringify(shownBy(view)) === JSON.stringify({ search, stage, filter, sort });
