import { sameHandle } from '../reading';
import type { Place } from '../site';

/** The content of a head tag, `''` where there is none. */
export const tag = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

/**
 * Whether the head describes the profile of the place's creator. It describes the first load only. Every address in it must be
 * theirs; on a profile without an address in its head, as a trimmed page is, the `(@handle)` of the title will do.
 */
export function isHeadOf(document: Document, { kind, handle }: Place): boolean {
  if (handle === null || /^(?:article|video)/.test(tag(document, 'og:type'))) return false;
  const named = [
    /^instagram:\/\/user\?username=([\w.]+)/.exec(tag(document, 'al:ios:url')),
    /\/_u\/([\w.]+)/.exec(tag(document, 'al:android:url')),
    /instagram\.com\/([\w.]+)\/?(?:\?.*)?$/.exec(tag(document, 'og:url')),
  ].flatMap((match) => (match ? [match[1]!] : []));
  if (named.length > 0) return named.every((name) => sameHandle(name, handle));
  return kind === 'profile' && aroundHandle(tag(document, 'og:title'), handle) !== undefined;
}

/** What stands before and after `(@handle)`, or a bare `@handle` where the person gives no name. */
export function aroundHandle(text: string, handle: string): { before: string; after: string } | undefined {
  const dotted = handle.replaceAll('.', '\\.'); // the only sign in a handle that means something in a pattern
  const found = new RegExp(`[(（]@${dotted}[)）]|(?:^| )@${dotted}(?![\\w.])`, 'i').exec(text);
  if (!found) return undefined;
  return { before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) };
}
