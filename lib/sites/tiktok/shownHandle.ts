import { handleOf, sameHandle } from '../reading';
import type { Place } from '../site';
import { linesOf, profileRoot, textAt } from './headerLines';
import { rehydration } from './rehydration';
import { authorsShown } from './renderedAuthor';

/** The handle the page shows: the address's if it is shown at all, else another's; null while there is none. */
export function shownHandle(document: Document, place: Place): string | null {
  if (place.kind !== 'profile') {
    const authors = authorsShown(document);
    const own = authors.find((author) => sameHandle(author, place.handle ?? ''));
    return own ?? (isLoadedFor(document, place) ? place.handle : authors[0]) ?? null;
  }
  const root = profileRoot(document);
  const own = linesOf(root, place);
  if (own) return handleOf(own.handle.textContent) ?? null;
  return handleOf(textAt(root, 'user-subtitle')) ?? handleOf(textAt(root, 'user-title')) ?? null;
}

/** The page's data are of the post in the address: a dialog over a feed of others does not make it theirs. */
const isLoadedFor = (document: Document, { postId }: Place): boolean =>
  postId !== null && rehydration(document).includes(`"id":"${postId}"`);
