import { type Channel, type Message, type TextLanguage, textLanguageOf } from '@/lib/model/message';
import { type DraftText, freshText } from './draftText';

/**
 * What an answer begins with where the last word is theirs: no template, the language they wrote in, and in a mail the subject of the
 * thread. null: the last word is ours.
 * @param working the language of the working copy; null: one language only
 * @param usual the language to write to them in where they wrote in one that no text is sent in
 */
export function answerTo(
  messages: readonly Message[],
  channel: Channel,
  working: TextLanguage | null,
  usual: TextLanguage,
): DraftText | null {
  const last = messages.at(-1);
  if (last?.direction !== 'in') return null;
  const outgoing = textLanguageOf(last.language ?? null) ?? usual;
  const blank = freshText(null, channel, { working: working ?? outgoing, outgoing });
  if (channel !== 'email') return blank;
  const subject = threadSubject(messages);
  return {
    ...blank,
    working: { ...blank.working, subject },
    outgoing: { ...blank.outgoing, subject },
  };
}

/** The newest subject of the thread with one "Re:" before it. Brackets that a text reads as a variable are taken apart. */
function threadSubject(messages: readonly Message[]): string {
  const subject = messages.findLast(({ sentText }) => sentText?.subject.trim())?.sentText?.subject ?? '';
  const bare = subject.replace(
    /^(?:\s*(?:re|aw|sv|antw|r\u00E9f|\u56DE\u590D|\u56DE\u8986|\u7B54\u590D)\s*[:\uFF1A])+/iu,
    '',
  );
  const plain = bare.trim().replace(/[{}%]{2,}/g, (signs) => [...signs].join(' '));
  return plain ? `Re: ${plain}`.slice(0, 500) : '';
}
