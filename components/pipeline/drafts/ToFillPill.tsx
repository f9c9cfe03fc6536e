import { PenLine } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { Pill } from '@/components/ui/Pill';
import { wholeNumber } from '@/lib/i18n/numbers';
import { hasFlag, withFlag } from '../filter/parts';
import type { PipelineView } from '../pipelineView';
import type { ToFill } from './useToFill';

type Props = { toFill: ToFill | null; view: PipelineView; onView: (view: PipelineView) => void };

/** How many drafts still ask for a word, and only those on a press. Away while there is none. */
export function ToFillPill({ toFill, view, onView }: Props) {
  const { t, language } = useT();
  const isOn = hasFlag(view.filter, 'draftOpen');
  const count = toFill?.size ?? 0;
  if (count === 0 && !isOn) return null;
  return (
    <Pill
      pressed={isOn}
      {...(toFill ? { count: wholeNumber(count, language) } : {})}
      onPress={() => onView({ ...view, filter: withFlag(view.filter, 'draftOpen', !isOn) })}
    >
      <PenLine className="i s" aria-hidden="true" />
      {t('pipeline.drafts.open')}
    </Pill>
  );
}
