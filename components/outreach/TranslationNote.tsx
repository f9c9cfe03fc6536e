import { useEffect, useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { places } from '@/components/app/places';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import type { AppError } from '@/lib/errors';
import type { Translating } from './useTranslating';

type Props = { translating: Translating; of?: 'draft' | 'reply' };

/** What a translation is waiting for: a translator, a consent that names the host, the answer, or another try. */
export function TranslationNote({ translating, of = 'draft' }: Props) {
  const { t } = useWords();
  const { state, allow, stop } = translating;

  if (state.kind === 'noTranslator')
    return (
      <Note
        kind="plain"
        role="status"
        title={t('draft.translate.none')}
        actions={
          <>
            <a href={`#${places.settingsPart('translation')}`}>{t('draft.translate.settings')}</a>
            <Button size="s" kind="quiet" onClick={stop}>
              {t('draft.translate.close')}
            </Button>
          </>
        }
      >
        {t('draft.translate.noneWhy')}
      </Note>
    );
  if (state.kind === 'asking')
    return (
      <Note
        kind="plain"
        role="status"
        title={t('draft.translate.leaving')}
        actions={
          <>
            <Button size="s" onClick={() => allow('once')}>
              {t('draft.translate.once')}
            </Button>
            <Button size="s" onClick={() => allow('always')}>
              {t('draft.translate.always')}
            </Button>
            <Button size="s" kind="quiet" onClick={stop}>
              {t('draft.translate.no')}
            </Button>
          </>
        }
      >
        {t(`draft.translate.leavingWhat.${of}`, { host: state.host })}
      </Note>
    );
  if (state.kind === 'running') return <Running translating={translating} />;
  if (state.kind === 'failed')
    return <Failed key={state.at} error={state.error} onRetry={translating.retry} onClose={stop} />;
  return null;
}

/** A model that is fetched has a share; of a text only what has come can be counted. */
function Running({ translating: { state, stop } }: { translating: Translating }) {
  const { t } = useWords();
  if (state.kind !== 'running') return null;
  const { host, progress, letters } = state;
  const isModel = progress?.kind === 'model';
  const done = progress?.kind === 'text' ? progress.letters : 0;
  const percent = isModel ? Math.round(progress.share * 100) : 0;
  return (
    <div className="translating" role="status">
      <Progress
        label={host ? t('draft.translate.at', { host }) : t('draft.translate.here')}
        done={isModel ? percent : Math.min(done, letters)}
        total={isModel ? 100 : Math.max(letters, 1)}
        count={
          isModel
            ? t('draft.translate.model', { percent })
            : t('draft.translate.letters', { count: done, of: letters })
        }
      />
      <Button size="s" onClick={stop}>
        {t('draft.translate.cancel')}
      </Button>
    </div>
  );
}

function Failed({ error, onRetry, onClose }: { error: AppError; onRetry: () => void; onClose: () => void }) {
  const { t } = useWords();
  const left = useCountdown(Number(error.details.seconds ?? 0), error.code === 'translate.tooManyUntil');
  return (
    <Note
      kind="stop"
      role="status"
      title={t('draft.translate.stopped')}
      actions={
        <>
          <Button
            size="s"
            impossible={left > 0 ? t('draft.translate.retryIn', { seconds: left }) : null}
            onClick={onRetry}
          >
            {left > 0 ? t('draft.translate.retryIn', { seconds: left }) : t('draft.translate.retry')}
          </Button>
          <a href={`#${places.settingsPart('translation')}`}>{t('draft.translate.settings')}</a>
          <Button size="s" kind="quiet" onClick={onClose}>
            {t('draft.translate.close')}
          </Button>
        </>
      }
    >
      {errorText(t, error)}
    </Note>
  );
}

/** Seconds until the service may be asked again. */
function useCountdown(seconds: number, isOn: boolean): number {
  const [left, setLeft] = useState(isOn ? seconds : 0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}
