import { handleOf, sameHandle } from '../reading';
import type { Place } from '../site';
import { authorsShown } from './renderedAuthor';
import { linesOf, profileRoot, textAt } from './renderedHeader';
import { authorInData } from './videoDetail';

/** The handle the page shows: the address's if it is shown at all, else another's; null while there is none. */
export function shownHandle(document: Document, place: Place): string | null {
  if (place.kind !== 'profile') {
    const authors = authorsShown(document);
    const own = authors.find((author) => sameHandle(author, place.handle ?? ''));
    // A dialog over a feed of others: the page was loaded for the address all the same.
    return own ?? (authors[0] && authorInData(document, place)?.handle) ?? authors[0] ?? null;
  }
  const root = profileRoot(document);
  const own = linesOf(root, place);
  if (own) return handleOf(own.handle.textContent) ?? null;
  return handleOf(textAt(root, 'user-subtitle')) ?? handleOf(textAt(root, 'user-title')) ?? null;
}
