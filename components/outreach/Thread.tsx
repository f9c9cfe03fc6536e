import { Check } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '@/components/creators/useWords';
import { Name } from '@/components/ui/Name';
import type { Message } from '@/lib/model/message';

type Props = { messages: readonly Message[]; name: string; zone: string | null };

/** What was sent and answered so far, oldest first; only the last one while there is something to write. */
export function Thread({ messages, name, zone, isShort }: Props & { isShort: boolean }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (messages.length === 0) return null;
  const shown = isShort && !isWhole ? messages.slice(-1) : messages;
  return (
    <section className="thread" aria-label={t('draft.thread.title')}>
      {isShort && messages.length > 1 && (
        <button
          type="button"
          className="btn quiet s"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'draft.thread.less' : 'draft.thread.all', { count: messages.length })}
        </button>
      )}
      {shown.map((message) => (
        <Sent key={message.id} message={message} name={name} zone={zone} />
      ))}
    </section>
  );
}

function Sent({ message, name, zone }: { message: Message } & Omit<Props, 'messages'>) {
  const { t, moment } = useWords();
  const text = message.sentText ?? message.outgoing;
  const at = message.sentAt ?? message.createdAt;
  const isOurs = message.direction === 'out';
  const [isWhole, setWhole] = useState(false);
  const isLong = text.body.length > 320 || text.body.split('\n').length > 8;
  return (
    <article className="message">
      <div className="row">
        <b className="cut">{isOurs ? t('draft.thread.you') : <Name>{name}</Name>}</b>
        <span className="meta">{t(`draft.channels.${message.channel}`)}</span>
        <span className="grow" />
        <span className="meta nw">{moment(at)}</span>
      </div>
      {text.subject && (
        <div className="b cut" lang={message.outgoing.language}>
          {text.subject}
        </div>
      )}
      <p
        className={isLong && !isWhole ? 'sent-text cut-short' : 'sent-text'}
        lang={message.outgoing.language}
        dir="auto"
      >
        {text.body}
      </p>
      {isLong && (
        <button
          type="button"
          className="btn quiet s flush"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'draft.thread.fold' : 'draft.thread.unfold')}
        </button>
      )}
      {isOurs && (
        <div className="meta row">
          <Check className="i s" aria-hidden="true" />
          {zone
            ? t('draft.thread.sentMeta', { mine: moment(at), theirs: moment(at, zone) })
            : t('draft.thread.sentMetaOwn', { mine: moment(at) })}
        </div>
      )}
    </article>
  );
}
