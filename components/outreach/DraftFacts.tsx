import { useKeys } from '@/components/app/useKeys';
import { useToast } from '@/components/app/useToast';
import { useWords } from '@/components/creators/useWords';
import type { DraftText } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import type { Difference } from '@/lib/outreach/facts/compareFacts';
import type { Checked } from './factChecks';
import { LockedFacts } from './LockedFacts';
import { remedied } from './remedyFact';
import { acceptFact, lockWords } from './settleFact';
import type { Sides } from './useSides';

type Props = {
  text: DraftText;
  values: DraftValues;
  checked: Checked;
  sides: Sides;
  onChange: (next: DraftText) => void;
};

/** The facts of both sides, each difference settled by one press, and words locked from a selection. */
export function DraftFacts({ text, values, checked, sides, onChange }: Props) {
  const { t } = useWords();
  const toasts = useToast();

  /** What is selected has to stand on both sides from now on; once more, and it is free. */
  function lock() {
    const words = sides.selection();
    if (words === '' || words.length > 200 || words.includes('\n')) {
      toasts.show({ text: t('draft.facts.selectFirst') });
      return;
    }
    onChange(lockWords(text, words));
  }

  function settle(difference: Difference) {
    const next = remedied(text, values, checked.sides, difference);
    if (!next) return;
    sides.refs.outgoing.current?.caretAt(next.part, next.at);
    onChange(next.text);
  }

  useKeys({ 'mod+l': lock });

  return (
    <div ref={sides.facts}>
      <LockedFacts
        checked={checked}
        isMachine={text.checks.machine !== null}
        locked={text.checks.locked}
        onSettle={settle}
        onAccept={(key, isAccepted) => onChange(acceptFact(text, key, isAccepted))}
        onLock={lock}
        onUnlock={(words) => onChange(lockWords(text, words))}
      />
    </div>
  );
}
