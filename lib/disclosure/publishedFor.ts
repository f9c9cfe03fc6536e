import type { Contact } from '@/lib/model/creator';
import { foldText, type Range } from './foldedText';
import { forOffers, noOffers } from './mailWords';

/** The words around an address, as stored: what was published, where and when. */
export type Proof = {
  words: string;
  /** The address inside the words. */
  address: Range;
  /** Words that offer it for work; null: none are found there. */
  forOffers: Range | null;
  at: string;
  profileId: string | null;
};

/** What is stored of where an address was published; null where a person typed it: then nothing says where it comes from. */
export function proofOf(contact: Contact | null): Proof | null {
  if (contact?.source !== 'bio' || contact.evidence.trim() === '') return null;
  const { evidence, start, end, at, profileId } = contact;
  const around = evidence.slice(0, start) + ' '.repeat(end - start) + evidence.slice(end);
  return { words: evidence, address: { start, end }, forOffers: placeOf(forOffers, around), at, profileId };
}

/** Where a bio says that offers are not wanted. */
export const refusalIn = (bio: string): Range | null => placeOf(noOffers, bio);

function placeOf(pattern: RegExp, text: string): Range | null {
  const folded = foldText(text);
  const match = pattern.exec(folded.text);
  return match && folded.rangeOf(match.index, match.index + match[0].length);
}
