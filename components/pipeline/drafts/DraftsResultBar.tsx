import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { useUndo } from '@/components/app/useUndo';
import { useTemplateName } from '@/components/outreach/useTemplateName';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { Among } from '../useAmong';
import type { DraftsResult } from './useTemplateDrafts';

type Props = { result: DraftsResult; onShow: (among: Among) => void; onPutAway: () => void };

/**
 * What became of drafts for many, in words, with the way to those that need a hand, and back. It stays until it is put away or they are taken
 * back, here or by the undo key.
 */
export function DraftsResultBar({ result, onShow, onPutAway }: Props) {
  const { t, language } = useT();
  const { undo } = useUndo();
  const name = useTemplateName()(result.template);
  const { written, toFill, kept, left, wordless, batch, isWhole } = result;
  const { data: standing = 'all' } = useQuery(({ queries }) => queries.standing(batch), [batch]);
  const isGone = standing === 'none' && written.length > 0;
  useEffect(() => {
    if (isGone) onPutAway();
  }, [isGone, onPutAway]);
  const counted = (ids: readonly string[]) => ({
    count: ids.length,
    number: wholeNumber(ids.length, language),
  });
  const show = (
    key: 'writtenNamed' | 'toFillNamed' | 'keptNamed' | 'leftNamed',
    dealIds: readonly string[],
  ) => onShow({ label: t(`pipeline.drafts.${key}`, { name }), dealIds: new Set(dealIds) });
  const parts = [
    kept.length > 0 && {
      key: 'keptNamed' as const,
      ids: kept,
      text: t('pipeline.drafts.kept', counted(kept)),
    },
    left.length > 0 && {
      key: 'leftNamed' as const,
      ids: left,
      text: t('pipeline.drafts.left', counted(left)),
    },
    wordless.length > 0 && {
      key: 'leftNamed' as const,
      ids: wordless,
      text: t('pipeline.drafts.wordless', counted(wordless)),
    },
  ].filter((part) => part !== false);

  if (isGone) return null;
  return (
    <div className="bar bulk drafts-result">
      <p role="status" className="grow">
        <b>
          {standing === 'all'
            ? t('pipeline.drafts.written', { ...counted(written), name })
            : t('pipeline.drafts.takenBackPartly', { name })}
        </b>
        {standing === 'all' && toFill.length > 0 && ` · ${t('pipeline.drafts.toFill', counted(toFill))}`}
        {!isWhole && ` · ${t('pipeline.drafts.stopped')}`}
        {parts.map(({ key, ids, text }) => (
          <span key={text}>
            {' · '}
            <button type="button" className="link" onClick={() => show(key, ids)}>
              {text}
            </button>
          </span>
        ))}
      </p>
      {standing === 'all' && toFill.length > 0 && (
        <Button kind="primary" onClick={() => show('toFillNamed', toFill)}>
          {t('pipeline.drafts.showToFill')}
        </Button>
      )}
      {standing === 'all' && written.length > 0 && (
        <Button onClick={() => show('writtenNamed', written)}>{t('pipeline.drafts.showWritten')}</Button>
      )}
      {written.length > 0 && (
        <Button
          onClick={() => {
            onPutAway();
            void undo({ batch });
          }}
        >
          {t('ui.undo')}
        </Button>
      )}
      <IconButton label={t('pipeline.drafts.putAway')} onClick={onPutAway}>
        <X className="i" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
