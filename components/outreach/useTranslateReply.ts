import { useEffect, useRef } from 'react';
import { useAct } from '@/components/creators/useAct';
import { keepTranslation } from '@/lib/commands';
import type { AppError } from '@/lib/errors';
import { type Message, textLanguageOf } from '@/lib/model/message';
import { ownWords } from '@/lib/outreach/reply/ownWords';
import { type Translating, useTranslating } from './useTranslating';
import { useWorkingLanguage } from './useWorkingLanguage';

type TranslatingReply = {
  translating: Translating;
  /** null: it is written in the language the operator reads. */
  translate: (() => void) | null;
  /** The translation came and could not be kept. */
  error: AppError | null;
};

/**
 * What a reply means, in the operator's language. Their own words leave, never what they quote of ours, and without facts; kept as a
 * machine's draft beside theirs.
 * @param isFresh it was pasted just now: where no question is open, it is translated without another press
 */
export function useTranslateReply(message: Message, isFresh: boolean): TranslatingReply {
  const translating = useTranslating();
  const { act, error } = useAct();
  const to = useWorkingLanguage();
  const said = message.sentText ?? { subject: '', body: '' };
  const { own } = ownWords(said.body);
  const isForeign = textLanguageOf(message.language ?? null) !== to && own.trim() !== '';
  const hasBegun = useRef(false);

  function start(how: 'asked' | 'unasked') {
    const side = { language: message.language ?? null, subject: said.subject, body: own };
    translating.start(
      { side, to, terms: [], targetTerms: [] },
      ({ subject, body }, machine) =>
        void act(keepTranslation, {
          messageId: message.id,
          of: said.body,
          subject,
          body,
          language: to,
          machine,
        }),
      how,
    );
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as it is known which translator there is
  useEffect(() => {
    if (!isFresh || !isForeign || message.meaning || !translating.isReady || hasBegun.current) return;
    hasBegun.current = true;
    start('unasked');
  }, [isFresh, isForeign, translating.isReady]);

  return { translating, translate: isForeign ? () => start('asked') : null, error };
}
