import { Ban } from 'lucide-react';
import { useT } from '@/components/app/useT';
import type { PipelineRow } from '@/lib/store';

/** The next step in a few words. */
export function RowNext({ row: { nextAction, blocked } }: { row: PipelineRow }) {
  const { t } = useT();
  if (blocked)
    return (
      <span className="stop">
        <Ban className="i s" aria-hidden="true" /> {t('pipeline.doNotContact')}
      </span>
    );
  if (!nextAction) return <span className="faint">–</span>;
  return <span dir="auto">{nextAction.text || t(`creator.nextStep.kinds.${nextAction.kind}`)}</span>;
}
