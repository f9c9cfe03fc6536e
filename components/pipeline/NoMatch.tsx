import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { type PipelineView, unnarrowed } from './pipelineView';

type Props = {
  view: PipelineView;
  onView: (view: PipelineView) => void;
  /** Names that are written almost so are still looked for. */
  isLooking: boolean;
};

/** Nobody has these words, this stage and this filter, and the way back to everyone. */
export function NoMatch({ view, onView, isLooking }: Props) {
  const { t } = useT();
  return (
    <EmptyState
      title={t('pipeline.noMatch')}
      actions={
        <Button onClick={() => onView(unnarrowed(view))}>
          {t(view.filter ? 'pipeline.filter.clearAll' : 'pipeline.showAll')}
        </Button>
      }
    >
      {t(isLooking ? 'pipeline.nearLooking' : 'pipeline.noMatchBody')}
    </EmptyState>
  );
}
