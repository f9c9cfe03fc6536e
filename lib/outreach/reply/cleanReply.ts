import { plainText } from '../drafts/plainText';

/** What a reply keeps, in UTF-16 units: the longest mails people write are far below it. */
export const replyLimit = 20_000;

/**
 * A text as it was pasted or dropped, fit to be kept: marks that reorder or hide words are gone, line ends are one kind, and what is longer
 * than the limit is cut between characters. Takes no longer for a megabyte than for the limit.
 */
export function cleanReply(pasted: string): { text: string; isCut: boolean } {
  const enough = pasted.slice(0, 4 * replyLimit);
  const clean = plainText(enough)
    .replace(/[ \u00A0]+$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
  const isCut = clean.length > replyLimit || pasted.length > enough.length;
  return {
    text: clean
      .slice(0, replyLimit)
      .toWellFormed()
      .replace(/\uFFFD$/, '')
      .trimEnd(),
    isCut,
  };
}
