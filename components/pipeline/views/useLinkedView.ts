import { useEffect } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { firstView, type PipelineView } from '../pipelineView';
import { lookOf } from './shown';
import { useFollowedLook } from './useFollowedLook';

type Given = {
  brandId: string | null;
  /** The saved view that the address names. */
  viewId: string | null;
  /** What the address says is to be shown. */
  look: string | null;
  view: PipelineView;
  onView: (view: PipelineView) => void;
  isBoard: boolean;
  hasOpenDeal: boolean;
};

/** Shows what the address names; what is changed after that stays, and a look's address follows it. A link that cannot be followed shows everyone. */
export function useLinkedView({ brandId, viewId, look, view, onView, isBoard, hasOpenDeal }: Given) {
  const found = useQuery(async ({ queries }) => (brandId ? await queries.views(brandId) : null), [brandId]);
  const views = found.data ?? [];
  const named = views.find(({ id }) => id === viewId);
  const isRead = useFollowedLook({ look, view, onView, isBoard, hasOpenDeal });
  const isBroken = !isRead || (viewId !== null && Boolean(found.data) && !named);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is followed once
  useEffect(() => {
    if (named && view.viewId !== named.id) onView(lookOf(named.shown, named.id));
  }, [named?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once; what is looked at after that stays
  useEffect(() => {
    if (isBroken) onView(firstView);
  }, [isBroken]);

  return { views, isBroken };
}
