import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { IconButton } from '@/components/ui/IconButton';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { Name } from '@/components/ui/Name';
import { removeReply, takeBackSent } from '@/lib/commands';
import type { Message } from '@/lib/model/message';
import { ownWords } from '@/lib/outreach/reply/ownWords';
import { CorrectForm } from './CorrectForm';
import { LongText } from './LongText';
import { languageName } from './languageName';
import { MeaningCheck } from './MeaningCheck';
import { ReplyTranslation } from './ReplyTranslation';

type Props = {
  message: Message;
  name: string;
  /** Theirs, for the second clock. */
  zone: string | null;
  isReadOnly: boolean;
  /** It was pasted just now. */
  isFresh: boolean;
};

/** One text of the thread: whose, where, when, the words as they went or came, and what they mean beside them. */
export function ThreadMessage({ message, name, zone, isReadOnly, isFresh }: Props) {
  const { t, moment } = useWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const [showsEarlier, setShowsEarlier] = useState(false);
  const at = message.sentAt ?? message.createdAt;
  const isOurs = message.direction === 'out';
  const earlier = message.corrections ?? [];

  return (
    <article className={isOurs ? 'message' : 'message theirs'}>
      <div className="row">
        <b className="cut">{isOurs ? t('thread.you') : <Name>{name}</Name>}</b>
        <span className="meta nw">{t(`draft.channels.${message.channel}`)}</span>
        <span className="grow" />
        <span className="meta nw">{moment(at)}</span>
        {!isReadOnly && <Actions message={message} onCorrect={() => setCorrecting(true)} />}
      </div>
      {isCorrecting ? (
        <CorrectForm message={message} onDone={() => setCorrecting(false)} />
      ) : (
        <>
          <BothSides message={message} />
          {!isOurs && !isReadOnly && message.meaning?.by !== 'person' && (
            <ReplyTranslation message={message} isFresh={isFresh} />
          )}
        </>
      )}
      <div className="meta row wrap">
        <When at={at} isOurs={isOurs} zone={zone} />
        {earlier.length > 0 && (
          <button
            type="button"
            className="link"
            aria-expanded={showsEarlier}
            onClick={() => setShowsEarlier(!showsEarlier)}
          >
            {t('thread.corrected', { when: moment(earlier.at(-1)!.at) })}
          </button>
        )}
      </div>
      {showsEarlier &&
        earlier.map((one) => (
          <div key={one.at} className="earlier">
            <span className="meta">{t('thread.earlier', { when: moment(one.at) })}</span>
            <LongText text={one.body} language={textLanguageOf(message)} />
          </div>
        ))}
    </article>
  );
}

/** On both clocks where theirs is known. */
function When({ at, isOurs, zone }: { at: string; isOurs: boolean; zone: string | null }) {
  const { t, moment } = useWords();
  const mine = moment(at);
  if (!zone) return t(isOurs ? 'thread.sentMetaOwn' : 'thread.cameMetaOwn', { mine });
  return t(isOurs ? 'thread.sentMeta' : 'thread.cameMeta', { mine, theirs: moment(at, zone) });
}

/** The words as they went or came, and their meaning beside them. */
function BothSides({ message }: { message: Message }) {
  const { t, language } = useWords();
  const [showsQuoted, setShowsQuoted] = useState(false);
  const said = message.sentText ?? message.outgoing;
  const parts = message.direction === 'in' ? ownWords(said.body) : { own: said.body, quoted: '' };
  const tag = textLanguageOf(message);
  const { meaning } = message;
  return (
    <div className={meaning ? 'both two' : 'both'}>
      <div>
        {(meaning || message.direction === 'in') && (
          <div className="meta">{tag ? languageName(tag, language) : t('thread.languageUnknown')}</div>
        )}
        {said.subject && (
          <div className="b cut" lang={tag ?? undefined}>
            {said.subject}
          </div>
        )}
        <LongText text={parts.own} language={tag} />
        {parts.quoted && (
          <button
            type="button"
            className="btn quiet s flush"
            aria-expanded={showsQuoted}
            onClick={() => setShowsQuoted(!showsQuoted)}
          >
            {t(showsQuoted ? 'thread.hideQuoted' : 'thread.showQuoted')}
          </button>
        )}
        {showsQuoted && <LongText text={parts.quoted} language={tag} isFaint />}
      </div>
      {meaning && (
        <div className="meaning">
          <div className="meta">
            {languageName(message.working.language, language)}
            <span className="sep" />
            {t(`thread.meaning.${meaning.by === 'machine' ? 'machine' : message.direction}`)}
            {meaning.machine && meaning.machine !== 'browser' && (
              <>
                <span className="sep" />
                {meaning.machine}
              </>
            )}
          </div>
          {meaning.subject && <div className="b cut">{meaning.subject}</div>}
          <LongText text={meaning.body} language={message.working.language} />
          <MeaningCheck message={message} />
        </div>
      )}
    </div>
  );
}

const textLanguageOf = (message: Message): string | null =>
  message.direction === 'in' ? (message.language ?? null) : message.outgoing.language;

function Actions({ message, onCorrect }: { message: Message; onCorrect: () => void }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const correct: MenuItem = { key: 'correct', label: t('thread.correct'), onSelect: onCorrect };
  const undo: MenuItem =
    message.direction === 'in'
      ? {
          key: 'remove',
          label: t('thread.remove'),
          danger: true,
          onSelect: () => void act(removeReply, { messageId: message.id }, { said: t('thread.removed') }),
        }
      : {
          key: 'takeBack',
          label: t('thread.notSent'),
          onSelect: () => void act(takeBackSent, { messageId: message.id }),
        };
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton size="s" label={t('thread.more')}>
            <Ellipsis className="i s" aria-hidden="true" />
          </IconButton>
        }
        groups={[[correct], [undo]]}
      />
      <Refusal error={error} />
    </>
  );
}
