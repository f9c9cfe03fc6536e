import { MessageSquarePlus } from 'lucide-react';
import { useKeys } from '@/components/app/useKeys';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { blockDeal } from '@/lib/commands';
import type { Deal } from '@/lib/model/deal';

type Props = { deal: Deal; hasKeys: boolean; onPaste: () => void };

/** What they said, with one key each: a reply to be pasted, a no, a no for good. Each ends the follow-ups and can be taken back. */
export function ThreadActions({ deal, hasKeys, onPaste }: Props) {
  const { t } = useWords();
  const { act, error } = useAct();
  const isKnown = deal.lastContactAt !== null || deal.lastReplyAt !== null;
  const stop = (reason: 'declined' | 'optedOut') =>
    void act(blockDeal, { dealId: deal.id, reason, note: '' }, { said: t(`thread.said.${reason}`) });

  useKeys(
    {
      r: onPaste,
      d: () => (isKnown ? stop('declined') : false),
      'shift+d': () => (isKnown ? stop('optedOut') : false),
    },
    hasKeys,
  );

  return (
    <>
      <div className="thread-actions row">
        <Button kind="quiet" size="s" aria-keyshortcuts="R" onClick={onPaste}>
          <MessageSquarePlus className="i s" aria-hidden="true" />
          {t('thread.paste')} <Kbd>R</Kbd>
        </Button>
        {isKnown && (
          <>
            <span className="grow" />
            <Button kind="quiet" size="s" aria-keyshortcuts="D" onClick={() => stop('declined')}>
              {t('thread.declined')} <Kbd>D</Kbd>
            </Button>
            <Button kind="quiet" size="s" aria-keyshortcuts="Shift+D" onClick={() => stop('optedOut')}>
              {t('thread.optedOut')} <Kbd>⇧D</Kbd>
            </Button>
          </>
        )}
      </div>
      <div className="gutter">
        <Refusal error={error} />
      </div>
    </>
  );
}
