import type { Place } from '../site';
import { profileHeader } from './profileHeader';

/** After the handle's line in a profile's header; null elsewhere, where the button stands in a corner. */
export function anchorAt(document: Document, place: Place): Element | null {
  if (place.kind !== 'profile') return null;
  const handle = profileHeader(document)?.querySelector('h2, h1');
  return handle?.closest('a') ?? handle ?? null;
}
