import { ArrowRight, Lock, X } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import type { Difference } from '@/lib/outreach/facts/compareFacts';
import type { Fact } from '@/lib/outreach/facts/fact';
import type { Checked } from './factChecks';
import { type Remedy, remedyFor } from './remedyFact';

type Props = {
  checked: Checked;
  /** A machine wrote the side to be sent: what differs keeps it from being copied. */
  isMachine: boolean;
  locked: readonly string[];
  onSettle: (difference: Difference) => void;
  onAccept: (key: string, isAccepted: boolean) => void;
  onLock: () => void;
  onUnlock: (words: string) => void;
};

const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '\u2318' : 'Ctrl';

/** What both sides have to say alike; what differs is settled here, with both values. */
export function LockedFacts({ checked, isMachine, locked, onSettle, onAccept, onLock, onUnlock }: Props) {
  const { t } = useWords();
  const { differences, agreed } = checked;
  const open = differences.filter(({ isAccepted }) => !isAccepted);
  const total = agreed + differences.length;
  const state = useStateWords(open.length, differences.length, total);

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
              remedy={remedyFor(difference, checked.sides.outgoing)}
              onSettle={() => onSettle(difference)}
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

/** "7, 3 differ", "7, 3 accepted as different", or "7, same on both sides". */
function useStateWords(open: number, differing: number, total: number): string {
  const { t } = useWords();
  if (open > 0) return t('draft.facts.differ', { count: open, total });
  if (differing > 0) return t('draft.facts.allAccepted', { count: differing, total });
  return t('draft.facts.same', { count: total });
}

type RowProps = {
  difference: Checked['differences'][number];
  remedy: Remedy | null;
  onSettle: () => void;
  onAccept: (isAccepted: boolean) => void;
};

function Row({ difference: { working, outgoing, isAccepted }, remedy, onSettle, onAccept }: RowProps) {
  const { t } = useWords();
  const value = (working ?? outgoing)!.value;
  const isLimit = working !== null && outgoing !== null && limitOf(working) !== limitOf(outgoing);
  const said = (fact: Fact | null) =>
    fact ? `${isLimit ? limitOf(fact) : ''}${fact.text.trim()}` : t('draft.facts.nothing');
  return (
    <li className="fact-row">
      <span className="dim">{t(`draft.facts.kinds.${value.kind}`)}</span>
      <span className="both">
        <bdi>{said(working)}</bdi>
        <ArrowRight className="i s" aria-label={t('draft.facts.becomes')} />
        <bdi className={isAccepted ? '' : 'stop'}>{said(outgoing)}</bdi>
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
            {remedy && (
              <Button size="s" onClick={onSettle}>
                {t(`draft.facts.${remedy.kind}`, {
                  words: remedy.kind === 'remove' ? said(outgoing) : remedy.words,
                })}
              </Button>
            )}
            <Button size="s" kind="quiet" onClick={() => onAccept(true)}>
              {outgoing ? t('draft.facts.keep', { words: said(outgoing) }) : t('draft.facts.leaveOut')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}

/** "At least", "at most" and "not" in signs that every language reads. */
function limitOf({ value }: Fact): string {
  const bound = 'bound' in value && value.bound ? { min: '\u2265 ', max: '\u2264 ' }[value.bound] : '';
  return 'isNegated' in value && value.isNegated ? '\u2260 ' : bound;
}
