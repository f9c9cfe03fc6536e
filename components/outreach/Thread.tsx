import { useState } from 'react';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import type { Message } from '@/lib/model/message';
import { ReplyForm } from './ReplyForm';
import { ReplySuggestions } from './ReplySuggestions';
import { ThreadActions } from './ThreadActions';
import { ThreadMessage } from './ThreadMessage';
import { useThreadInput } from './useThreadInput';

type Props = {
  records: DealRecords;
  messages: readonly Message[];
  name: string;
  /** Only the last one: there is something to write, or much else to see. */
  isShort: boolean;
  /** Nothing but what was sent: a small edition, or a person nobody may write to. */
  isReadOnly: boolean;
  /** Whether this screen has the keys. */
  hasKeys: boolean;
  /** null: the answer is being written already. */
  onAnswer: (() => void) | null;
};

/** What was sent and what came, oldest first, each in both languages; a reply is pasted or dropped here, and what it says is offered. */
export function Thread({ records, messages, name, isShort, isReadOnly, hasKeys, onAnswer }: Props) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const [freshId, setFreshId] = useState<string | null>(null);
  const isOn = !isReadOnly && records.deal.block === null;
  const input = useThreadInput({ isOn, hasKeys });
  const last = messages.at(-1);
  const isWaiting = last?.direction === 'in';
  const shown = isShort && !isWhole ? messages.slice(-1) : messages;
  if (!isOn && messages.length === 0) return null;

  return (
    <section
      className={input.isOver ? 'thread over' : 'thread'}
      aria-label={t('thread.title')}
      {...(isOn ? input.drop : {})}
    >
      {isShort && messages.length > 1 && (
        <button
          type="button"
          className="btn quiet s"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'thread.less' : 'thread.all', { count: messages.length })}
        </button>
      )}
      {shown.map((message) => (
        <ThreadMessage
          key={message.id}
          message={message}
          name={name}
          zone={records.creator.zone?.id ?? null}
          isReadOnly={!isOn}
          isFresh={message.id === freshId}
        />
      ))}
      {isOn && last && isWaiting && (
        <ReplySuggestions
          key={last.id}
          records={records}
          reply={last}
          hasKeys={hasKeys}
          onAnswer={onAnswer}
        />
      )}
      {input.refused && (
        <p className="meta stop gutter" role="status">
          {t(`thread.refused.${input.refused}`)}
        </p>
      )}
      {isOn && input.pasted !== null && (
        <ReplyForm
          key={input.round}
          deal={records.deal}
          channel={
            last?.channel ?? (records.profiles[0]?.platform === 'instagram' ? 'instagramDm' : 'tiktokDm')
          }
          pasted={input.pasted}
          onDone={(messageId) => {
            setFreshId(messageId);
            input.close();
          }}
        />
      )}
      {isOn && input.pasted === null && (
        <ThreadActions deal={records.deal} hasKeys={hasKeys} onPaste={() => input.open('')} />
      )}
    </section>
  );
}
