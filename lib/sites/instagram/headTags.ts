import { sameHandle } from '../reading';

/** The content of a head tag, `''` where there is none. */
export function tag(document: Document, name: string): string {
  return (
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? ''
  );
}

/**
 * Whether the head describes this handle's profile. It describes the first load only. Every tag that names somebody must name
 * them; where no address tag stands, the title's `(@handle)` decides.
 */
export function isHeadOf(document: Document, handle: string): boolean {
  const named = [
    /^instagram:\/\/user\?username=([\w.]+)/.exec(tag(document, 'al:ios:url')),
    /\/_u\/([\w.]+)/.exec(tag(document, 'al:android:url')),
    /instagram\.com\/([\w.]+)\/?(?:\?.*)?$/.exec(tag(document, 'og:url')),
    /\(@([\w.]+)\)/.exec(tag(document, 'og:title')),
  ].flatMap((match) => (match ? [match[1]!] : []));
  return named.length > 0 && named.every((name) => sameHandle(name, handle));
}

/** What stands before and after `(@handle)`. */
export function aroundHandle(text: string, handle: string): { before: string; after: string } | undefined {
  const mark = `(@${handle.toLowerCase()})`;
  const index = text.toLowerCase().indexOf(mark);
  if (index < 0) return undefined;
  return { before: text.slice(0, index), after: text.slice(index + mark.length) };
}
