import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import type { TextSide } from '@/lib/model/message';

type Props = {
  side: TextSide;
  /** The text was changed since: this is what it said before. */
  isOld: boolean;
  onClose: () => void;
};

/** What the text to be sent says, back in the operator's language: to read, never to send. */
export function BackTranslation({ side, isOld, onClose }: Props) {
  const { t } = useWords();
  return (
    <section className="back-translation" aria-label={t('draft.translate.backTitle')}>
      <div className="lg">
        <b>{t('draft.translate.backTitle')}</b>
        {isOld ? t('draft.translate.backOld') : t('draft.translate.machine')}
        <span className="grow" />
        <Button size="s" kind="quiet" onClick={onClose}>
          {t('draft.translate.close')}
        </Button>
      </div>
      <div lang={side.language} className="sent-text dim">
        {side.subject && <b>{side.subject}</b>}
        {side.subject && '\n'}
        {side.body}
      </div>
    </section>
  );
}
