import { Languages } from 'lucide-react';
import { useSettings } from '@/components/app/useSettings';
import { Refusal } from '@/components/creators/Refusal';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import type { Message } from '@/lib/model/message';
import { TranslationNote } from './TranslationNote';
import { useTranslateReply } from './useTranslateReply';

type Props = { message: Message; isFresh: boolean };

/** The way to what a reply means: a press, the question whether it may leave, the wait, and what went wrong. */
export function ReplyTranslation({ message, isFresh }: Props) {
  const { t } = useWords();
  const { shows } = useSettings();
  const { translating, translate, error } = useTranslateReply(message, isFresh);
  if (!shows('translation') || !translate) return null;
  const isIdle = translating.state.kind === 'idle';

  return (
    <div className="reply-translation">
      {isIdle && (
        <Button size="s" kind="quiet" onClick={translate}>
          <Languages className="i s" aria-hidden="true" />
          {t(message.meaning ? 'thread.translateAgain' : 'thread.translate')}
        </Button>
      )}
      <TranslationNote translating={translating} of="reply" />
      <Refusal error={error} />
    </div>
  );
}
