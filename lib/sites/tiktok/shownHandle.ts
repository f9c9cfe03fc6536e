import { handleOf, sameHandle } from '../reading';
import type { Place } from '../site';
import { authorsShown } from './renderedAuthor';
import { linesOf, profileRoot, textAt } from './renderedHeader';

/** The handle the page shows: the address's if it is shown at all, else another's; null while there is none. */
export function shownHandle(document: Document, place: Place): string | null {
  if (place.kind !== 'profile') {
    const authors = authorsShown(document);
    return authors.find((author) => sameHandle(author, place.handle ?? '')) ?? authors[0] ?? null;
  }
  const root = profileRoot(document);
  const own = linesOf(root, place);
  if (own) return handleOf(own.handle.textContent) ?? null;
  return handleOf(textAt(root, 'user-subtitle')) ?? handleOf(textAt(root, 'user-title')) ?? null;
}
