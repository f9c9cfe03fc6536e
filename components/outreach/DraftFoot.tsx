import { useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useKeys } from '@/components/app/useKeys';
import { BlockForm } from '@/components/creators/Blocked';
import { useWords } from '@/components/creators/useWords';
import { RiskLine } from '@/components/disclosure/RiskLine';
import type { MailRiskState } from '@/components/disclosure/useMailRisk';
import { Note } from '@/components/ui/Note';
import type { Deal } from '@/lib/model/deal';
import type { Channel } from '@/lib/model/message';
import { type LinkService, servicesOf } from '@/lib/outreach/channels/linkFor';
import type { Blocker } from '@/lib/outreach/drafts/draftText';
import { ActionBar } from './ActionBar';
import { AskSent } from './AskSent';
import { CannotSend } from './CannotSend';
import type { Sending } from './useSending';
import type { Writing } from './useWriting';

type Props = {
  deal: Deal;
  channel: Channel;
  writing: Writing;
  sending: Sending;
  risk: MailRiskState | null;
  blockers: readonly Blocker[];
  /** The text is in the clipboard: was it sent? */
  isCopied: boolean;
  onGo: (blocker: Blocker) => void;
  onChannel: (channel: Channel) => void;
  /** The text stays; copying it again asks again. */
  onKeep: () => void;
  onSent: () => void;
};

/** From the finished text to the sent one: what it risks, copying and opening, and the question whether it went out. */
export function DraftFoot(props: Props) {
  const { deal, channel, writing, sending, risk, blockers, isCopied, onGo, onChannel, onKeep, onSent } =
    props;
  const { t } = useWords();
  const [isUnsendable, setUnsendable] = useState(false);
  const [isBlocking, setBlocking] = useState(false);
  const [isRiskOpen, setRiskOpen] = useState(false);
  const reach = writing.available(channel);
  const first = reach.ok ? (servicesOf(channel)[0] ?? null) : null;
  const isAsking = isCopied && !isUnsendable;

  function send(service: LinkService | null) {
    setUnsendable(false);
    if (blockers[0]) onGo(blockers[0]);
    else if (risk?.isStopped) setRiskOpen(true);
    else void sending.copy(service);
  }

  useKeys({
    'mod+Enter': () => send(first),
    'mod+shift+Enter': () => send(channel === 'email' && reach.ok ? 'gmail' : first),
  });

  return (
    <div className="foot">
      {isUnsendable && (
        <CannotSend
          channels={writing.usable.filter((one) => one !== channel && writing.available(one).ok)}
          onUse={(one) => {
            setUnsendable(false);
            onChannel(one);
          }}
          onStop={() => setBlocking(true)}
        />
      )}
      {isBlocking && <BlockForm deal={deal} onDone={() => setBlocking(false)} />}
      {sending.hasCopyFailed && <Note kind="attention" role="status" title={t('draft.copyFailed')} />}
      {sending.error && <Note kind="stop" role="status" title={errorText(t, sending.error)} />}
      {risk && !isAsking && <RiskLine deal={deal} state={risk} isOpen={isRiskOpen} onOpen={setRiskOpen} />}
      {isAsking ? (
        <AskSent
          copiedAs={sending.copiedAs}
          onSent={async () => (await sending.confirm()) && onSent()}
          onNotYet={onKeep}
          onCannot={() => {
            setUnsendable(true);
            onKeep();
          }}
        />
      ) : (
        <ActionBar
          channel={channel}
          reach={reach}
          count={blockers.length + (risk?.isStopped ? 1 : 0)}
          onSend={send}
        />
      )}
    </div>
  );
}
