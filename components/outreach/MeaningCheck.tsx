import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useWords } from '@/components/creators/useWords';
import { type Message, textLanguageOf } from '@/lib/model/message';
import { compareFacts } from '@/lib/outreach/facts/compareFacts';
import { findFacts } from '@/lib/outreach/facts/findFacts';
import { ownWords } from '@/lib/outreach/reply/ownWords';

/** Says where a machine's reading of a reply has other amounts, dates or links than the reply itself. */
export function MeaningCheck({ message }: { message: Message }) {
  const { t } = useWords();
  const { sentText, meaning, language, working } = message;
  const differences = useMemo(() => {
    if (!sentText || meaning?.by !== 'machine') return [];
    const theirs = `${sentText.subject}\n${ownWords(sentText.body).own}`;
    return compareFacts(
      findFacts(theirs, textLanguageOf(language ?? null) ?? 'en'),
      findFacts(`${meaning.subject}\n${meaning.body}`, working.language),
    ).differences;
  }, [sentText, meaning, language, working.language]);
  if (differences.length === 0) return null;

  const nothing = t('draft.facts.nothing');
  return (
    <p className="meta warn row wrap meaning-check" role="status">
      <TriangleAlert className="i s" aria-hidden="true" />
      <span>
        {t('thread.meaning.differs')}{' '}
        {differences.map(({ key, working: theirs, outgoing: said }) => (
          <bdi key={key}>
            {theirs?.text.trim() ?? nothing} → {said?.text.trim() ?? nothing}
          </bdi>
        ))}
      </span>
    </p>
  );
}
