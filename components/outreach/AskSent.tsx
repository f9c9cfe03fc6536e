import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';

export type CopiedAs = 'profile' | 'mail' | 'pasted' | 'copied';
type Props = { copiedAs: CopiedAs; onSent: () => void; onNotYet: () => void; onCannot: () => void };

/** The one question after copying. It counts only when the person says so; it waits, also over a reload. */
export function AskSent({ copiedAs, onSent, onNotYet, onCannot }: Props) {
  const { t } = useWords();
  const first = useRef<HTMLDivElement>(null);

  useEffect(() => first.current?.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true }), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onNotYet();
  }

  return (
    <div
      ref={first}
      className="menu ask"
      role="dialog"
      aria-label={t('draft.asked.label')}
      onKeyDown={onKeyDown}
    >
      <div role="status">
        <div className="b">{t(`draft.asked.${copiedAs}`)}</div>
        <div>{t('draft.asked.question')}</div>
      </div>
      <div className="row">
        <Button kind="primary" onClick={onSent}>
          {t('draft.asked.sent')} <Kbd>↵</Kbd>
        </Button>
        <Button size="l" aria-keyshortcuts="Escape" onClick={onNotYet}>
          {t('draft.asked.notYet')} <Kbd>Esc</Kbd>
        </Button>
        <span className="grow" />
        <Button kind="quiet" size="l" onClick={onCannot}>
          {t('draft.asked.cannot')}
        </Button>
      </div>
    </div>
  );
}
