import { useState } from 'react';
import { v7 } from 'uuid';
import { errorText } from '@/components/app/errorText';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import { AppError } from '@/lib/errors';
import { sendUntilAnswered } from '@/lib/messages/send';
import type { CardState } from '@/lib/messages/types';
import type { ActiveCreator } from './useActiveCreator';

/** The first line: whose page the open tab shows, and the way to add that person. */
export function SaveLine({ offer: { handle: shown, tabId } }: { offer: ActiveCreator }) {
  const { platform, handle } = shown;
  const { t } = useT();
  const toasts = useToast();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function save(): Promise<void> {
    setBusy(true);
    setRefusal(null);
    try {
      const state = await sendUntilAnswered('saveActive', { tabId, pressId: v7() });
      if (state.is === 'refused') setRefusal(errorText(t, new AppError(state.code)));
      else toasts.show({ text: saidOf(state) });
    } catch (error) {
      setRefusal(errorText(t, AppError.from(error)));
    } finally {
      setBusy(false);
    }
  }

  function saidOf(state: Exclude<CardState, { is: 'refused' }>): string {
    if (state.is === 'incomplete') return t('saveLine.incomplete', { handle, count: state.missing.length });
    return t(state.is === 'doNotContact' ? 'saveLine.doNotContact' : 'saveLine.added', { handle });
  }

  return (
    <section aria-label={t('saveLine.label')}>
      <div className="save-line row">
        <PlatformIcon platform={platform} />
        <bdi className="cut b">@{handle}</bdi>
        <span className="faint nw">{t('saveLine.notYet')}</span>
        <span className="grow" />
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t(busy ? 'saveLine.adding' : 'saveLine.add')}
        </Button>
      </div>
      {refusal && (
        <Note kind="stop" role="status" title={t('saveLine.failed', { handle })}>
          {refusal}
        </Note>
      )}
    </section>
  );
}
