import { CornerUpLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { moneyText, percentText } from '@/components/creators/amount';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { addContact, addQuote, blockDeal, setNextAction } from '@/lib/commands';
import type { Message } from '@/lib/model/message';
import { instantOf } from '@/lib/outreach/plan/typedTime';
import { replySuggestions, type Suggestion } from '@/lib/outreach/reply/replySuggestions';
import { knownZone } from '@/lib/outreach/windows/localClock';

type Props = { records: DealRecords; reply: Message; hasKeys: boolean; onAnswer: (() => void) | null };

/** What the reply says that can be taken over, one press each, the first by a key; and the way to answer. */
export function ReplySuggestions({ records, reply, hasKeys, onAnswer }: Props) {
  const { deal, creator, brand } = records;
  const { t } = useWords();
  const say = useSuggestionWords();
  const { accept, error } = useAccept(records);
  const found = replySuggestions({ reply, deal, creator, brand });
  const { left: suggestions, take } = useTaken(found, (one) => say(one).says);
  const [first] = suggestions.filter(({ kind }) => kind !== 'address');

  useKeys({ a: () => onAnswer?.() ?? false, y: () => (first ? take(first, accept) : false) }, hasKeys);

  return (
    <div className="suggestions">
      {suggestions.length > 0 && (
        <ul aria-label={t('thread.suggestions.title')}>
          {suggestions.map((one) => (
            <li key={say(one).says} className="row">
              <span className="grow">
                {say(one).says}
                {say(one).words && (
                  <span className="meta" dir="auto" lang={reply.language ?? undefined}>
                    {say(one).words}
                  </span>
                )}
              </span>
              {one.kind !== 'address' && (
                <Button size="s" onClick={() => take(one, accept)}>
                  {t(`thread.suggestions.accept.${one.kind}`)} {one === first && <Kbd>Y</Kbd>}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Refusal error={error} />
      {onAnswer && (
        <Button aria-keyshortcuts="A" onClick={onAnswer}>
          <CornerUpLeft className="i" aria-hidden="true" />
          {t('thread.answer')} <Kbd>A</Kbd>
        </Button>
      )}
    </div>
  );
}

/**
 * A suggestion leaves the screen when it is pressed, not when the database has answered: a second press would take it over twice. Once
 * the record holds it, it is forgotten here, so that an undo brings it back.
 */
function useTaken(found: readonly Suggestion[], keyOf: (one: Suggestion) => string) {
  const [taken, setTaken] = useState<readonly string[]>([]);
  const pressed = useRef(new Set<string>());
  const keys = found.map(keyOf).join('\n');

  useEffect(() => {
    const still = keys.split('\n').filter((key) => pressed.current.has(key));
    pressed.current = new Set(still);
    setTaken(still);
  }, [keys]);

  return {
    left: found.filter((one) => !taken.includes(keyOf(one))),
    take(one: Suggestion, accept: (one: Suggestion) => Promise<boolean>) {
      const key = keyOf(one);
      if (pressed.current.has(key)) return;
      pressed.current.add(key);
      setTaken([...pressed.current]);
      void accept(one).then((done) => {
        if (done) return;
        pressed.current.delete(key);
        setTaken([...pressed.current]);
      });
    },
  };
}

/** A suggestion as a sentence, and the words of theirs that it rests on. */
function useSuggestionWords() {
  const { t, language, day } = useWords();
  return (one: Suggestion): { says: string; words: string } => {
    if (one.kind === 'quote') {
      const terms = [
        one.amount && moneyText(one.amount, language),
        one.commissionBps === null ? null : percentText(one.commissionBps, language),
      ];
      return {
        says: t('thread.suggestions.quote', { terms: terms.filter(Boolean).join(' + ') }),
        words: one.words,
      };
    }
    if (one.kind === 'nextStep')
      return {
        says: t('thread.suggestions.nextStep', { day: day(`${one.day}T12:00:00.000Z`, 'UTC') }),
        words: one.words,
      };
    if (one.kind === 'contact') {
      const kind = t(`creator.contacts.kinds.${one.contact.kind}`);
      return { says: t('thread.suggestions.contact', { kind, value: one.contact.value }), words: '' };
    }
    return { says: t(`thread.suggestions.${one.kind}`), words: '' };
  };
}

/** Takes one suggestion over, with undo. */
function useAccept({ deal, creator }: DealRecords) {
  const { t, zone: ownZone } = useWords();
  const { act, error } = useAct();
  const dealId = deal.id;
  const said = t('thread.suggestions.taken');

  async function accept(one: Suggestion): Promise<boolean> {
    if (one.kind === 'quote') {
      const { amount, commissionBps, words } = one;
      return done(await act(addQuote, { dealId, by: 'them', amount, commissionBps, note: words }, { said }));
    }
    if (one.kind === 'nextStep') {
      const zone = knownZone(creator.zone?.id) ?? ownZone;
      const dueAt = instantOf(one.day, '09:00', zone);
      const nextAction = { kind: 'own' as const, text: one.words, dueAt, zone };
      return done(await act(setNextAction, { dealId, nextAction }, { said }));
    }
    if (one.kind === 'contact')
      return done(await act(addContact, { creatorId: creator.id, ...one.contact }, { said }));
    if (one.kind === 'address') return false;
    const stop = { said: t(`thread.said.${one.kind}`) };
    return done(await act(blockDeal, { dealId, reason: one.kind, note: '' }, stop));
  }

  return { accept, error };
}

const done = (ran: object | null): boolean => ran !== null;
