import { Ban, PenLine } from 'lucide-react';
import { use } from 'react';
import { useT } from '@/components/app/useT';
import type { PipelineRow } from '@/lib/store';
import { ToFillContext } from './drafts/useToFill';

/** The next step in a few words; a draft that still asks for something is marked before them. */
export function RowNext({ row: { dealId, nextAction, blocked } }: { row: PipelineRow }) {
  const { t } = useT();
  const isToFill = use(ToFillContext).has(dealId);
  if (blocked)
    return (
      <span className="stop">
        <Ban className="i s" aria-hidden="true" /> {t('pipeline.doNotContact')}
      </span>
    );
  if (!nextAction && !isToFill) return <span className="faint">–</span>;
  return (
    <>
      {isToFill && (
        <span className="to-fill" title={t('pipeline.drafts.toFillMark')}>
          <PenLine className="i s" aria-hidden="true" />
          <span className={nextAction ? 'vh' : ''}> {t('pipeline.drafts.toFillMark')} </span>
        </span>
      )}
      {nextAction && (
        <span dir="auto">{nextAction.text || t(`creator.nextStep.kinds.${nextAction.kind}`)}</span>
      )}
    </>
  );
}
