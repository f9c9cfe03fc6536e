import { ArrowRight, Lock, X } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import type { TextLanguage } from '@/lib/model/message';
import type { Difference } from '@/lib/outreach/facts/compareFacts';
import type { Checked } from './factChecks';
import { restoredWords } from './settleFact';

type Props = {
  checked: Checked;
  /** A machine wrote the side to be sent: what differs keeps it from being copied. */
  isMachine: boolean;
  locked: readonly string[];
  language: TextLanguage;
  onRestore: (difference: Difference) => void;
  onAccept: (key: string, isAccepted: boolean) => void;
  onLock: () => void;
  onUnlock: (words: string) => void;
};

const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '\u2318' : 'Ctrl';

/** What both sides have to say alike; what differs is settled here, with both values. */
export function LockedFacts({
  checked,
  isMachine,
  locked,
  language,
  onRestore,
  onAccept,
  onLock,
  onUnlock,
}: Props) {
  const { t } = useWords();
  const { differences, agreed } = checked;
  const open = differences.filter(({ isAccepted }) => !isAccepted);
  const total = agreed + differences.length;
  const state =
    open.length > 0
      ? t('draft.facts.differ', { count: open.length, total })
      : t('draft.facts.same', { count: total });

  return (
    <section className="sec locked-facts" aria-label={t('draft.facts.title')}>
      <div className={open.length === 0 ? 'lab' : isMachine ? 'lab stop' : 'lab warn'}>
        <Lock className="i s" aria-hidden="true" />
        <h2>{t('draft.facts.title')}</h2>
        <span className="faint" role="status">
          {state}
        </span>
        <span className="grow" />
        {/* the selection stays where it is */}
        <button
          type="button"
          className="btn quiet s"
          aria-keyshortcuts="Control+L"
          title={`${mod} L`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onLock}
        >
          {t('draft.facts.lock')}
        </button>
      </div>
      {!isMachine && open.length > 0 && <p className="meta">{t('draft.facts.advisory')}</p>}
      {differences.length > 0 && (
        <ul className="fact-rows">
          {differences.map((difference) => (
            <Row
              key={difference.key}
              difference={difference}
              restored={restoredWords(difference, language)}
              onRestore={() => onRestore(difference)}
              onAccept={(isAccepted) => onAccept(difference.key, isAccepted)}
            />
          ))}
        </ul>
      )}
      {locked.length > 0 && (
        <div className="row locked-words">
          {locked.map((words) => (
            <button
              key={words}
              type="button"
              className="tag"
              aria-label={t('draft.facts.unlock', { words })}
              onClick={() => onUnlock(words)}
            >
              <bdi className="cut">{words}</bdi>
              <X className="i s" aria-hidden="true" />
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

type RowProps = {
  difference: Checked['differences'][number];
  restored: string | null;
  onRestore: () => void;
  onAccept: (isAccepted: boolean) => void;
};

function Row({ difference: { working, outgoing, isAccepted }, restored, onRestore, onAccept }: RowProps) {
  const { t } = useWords();
  const value = (working ?? outgoing)!.value;
  const ours = working?.text.trim() || t('draft.facts.nothing');
  const theirs = outgoing?.text.trim() || t('draft.facts.nothing');
  return (
    <li className="fact-row">
      <span className="dim">{t(`draft.facts.kinds.${value.kind}`)}</span>
      <span className="both">
        <bdi>{ours}</bdi>
        <ArrowRight className="i s" aria-label={t('draft.facts.becomes')} />
        <bdi className={isAccepted ? '' : 'stop'}>{theirs}</bdi>
      </span>
      <span className="row">
        {isAccepted ? (
          <>
            <span className="meta">{t('draft.facts.accepted')}</span>
            <Button size="s" kind="quiet" onClick={() => onAccept(false)}>
              {t('draft.facts.again')}
            </Button>
          </>
        ) : (
          <>
            {restored !== null && (
              <Button size="s" onClick={onRestore}>
                {restored === ''
                  ? t('draft.facts.remove', { words: theirs })
                  : t('draft.facts.restore', { words: restored })}
              </Button>
            )}
            <Button size="s" kind="quiet" onClick={() => onAccept(true)}>
              {outgoing ? t('draft.facts.keep', { words: theirs }) : t('draft.facts.leaveOut')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
