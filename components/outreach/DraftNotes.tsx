import { errorText } from '@/components/app/errorText';
import { useWords } from '@/components/creators/useWords';
import { Note } from '@/components/ui/Note';
import type { Draft } from './useDraft';

type Props = {
  draft: Draft;
  /** A template or a translation took the place of written words. */
  hasReplaced: boolean;
  onBringBack: () => void;
};

/** What happened to the text that the person did not type: another window, something put in its place, a save that failed. */
export function DraftNotes({ draft, hasReplaced, onBringBack }: Props) {
  const { t } = useWords();
  const { failed, flush } = draft.saving;
  return (
    <>
      {draft.isReplaced && <Note kind="attention" title={t('draft.conflict')} role="status" />}
      {hasReplaced && (
        <Note
          kind="plain"
          role="status"
          title={t('draft.template.replaced')}
          actions={
            <button type="button" className="link" onClick={onBringBack}>
              {t('creator.undo')}
            </button>
          }
        />
      )}
      {failed && (
        <Note
          kind="stop"
          role="alert"
          title={errorText(t, failed)}
          actions={
            <button type="button" className="link" onClick={() => void flush()}>
              {t('draft.retry')}
            </button>
          }
        >
          {t('draft.notSavedWhy')}
        </Note>
      )}
    </>
  );
}
