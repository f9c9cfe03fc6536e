import { useWords } from '@/components/creators/useWords';
import type { Channel, TextLanguage } from '@/lib/model/message';
import { measure } from '@/lib/outreach/channels/measure';

type Props = { channel: Channel; words: { subject: string; body: string }; language: TextLanguage };

/** How long the subject is beside what is read whole in a list of mails. */
export function SubjectCount({ channel, words, language }: Props) {
  const { t } = useWords();
  const { subject } = measure(channel, words.subject, words.body, language);
  if (!subject) return null;
  return (
    <span className={subject.state === 'fine' ? '' : 'warn'}>
      {t('draft.subjectCount', { count: subject.count, limit: subject.advised })}
    </span>
  );
}
