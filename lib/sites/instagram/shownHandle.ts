import { handleOf, sameHandle } from '../reading';
import type { Place } from '../site';
import { profileHeader } from './renderedHeader';
import { authorShown } from './renderedPost';

/** The handle in a profile's header or of a post's author as shown; null while the page shows none. */
export function shownHandle(document: Document, place: Place): string | null {
  if (place.kind === 'post') return authorShown(document, place) ?? null;
  const header = profileHeader(document);
  if (!header) return null;
  const lines = [...header.querySelectorAll('h2, h1')].map((line) => handleOf(line.textContent));
  const own = lines.find((line) => line !== undefined && sameHandle(line, place.handle ?? ''));
  return own ?? lines.find((line) => line !== undefined) ?? null;
}
