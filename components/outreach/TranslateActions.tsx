import { Languages, Undo2 } from 'lucide-react';
import { useSettings } from '@/components/app/useSettings';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import type { DraftText } from '@/lib/outreach/drafts/draftText';

type Props = {
  text: DraftText;
  isRunning: boolean;
  onTranslate: () => void;
  onTranslateBack: () => void;
};

/** The two ways between the languages of a draft. */
export function TranslateActions({
  text: { working, outgoing },
  isRunning,
  onTranslate,
  onTranslateBack,
}: Props) {
  const { t } = useWords();
  const { shows } = useSettings();
  if (!shows('translation')) return null;
  const busy = isRunning ? t('draft.translate.busy') : null;
  return (
    <span className="row translate-actions">
      <Button
        size="s"
        kind="quiet"
        impossible={busy ?? (working.body.trim() === '' ? t('draft.translate.nothingYet') : null)}
        onClick={onTranslate}
      >
        <Languages className="i s" aria-hidden="true" />
        {t('draft.translate.button')}
      </Button>
      {outgoing.body.trim() !== '' && (
        <Button size="s" kind="quiet" impossible={busy} onClick={onTranslateBack}>
          <Undo2 className="i s" aria-hidden="true" />
          {t('draft.translate.back')}
        </Button>
      )}
    </span>
  );
}
