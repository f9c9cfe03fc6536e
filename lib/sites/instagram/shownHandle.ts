import { handleOf, sameHandle } from '../reading';
import type { Place } from '../site';
import { shownText } from '../textsOf';
import { profileHeader } from './profileHeader';
import { authorShown } from './renderedPost';

const mostLines = 60;

/**
 * The handle in a profile's header, or the author of a post as shown; null while the page shows none. A heading that could be a
 * handle and is not the address's is another's: handles have small letters only, names rarely.
 */
export function shownHandle(document: Document, place: Place): string | null {
  if (place.kind === 'post') return authorShown(document, place) ?? null;
  const header = profileHeader(document);
  if (!header) return null;
  const lines = (selector: string) =>
    [...header.querySelectorAll(selector)].slice(0, mostLines).map((line) => shownText(line).trim());
  const is = (line: string) => sameHandle(line, place.handle ?? '');
  const headings = lines('h1, h2');
  const another = headings.find((line) => /^[a-z\d._]{1,30}$/.test(line));
  return handleOf(headings.find(is) ?? another ?? lines('span, a').find(is)) ?? null;
}
