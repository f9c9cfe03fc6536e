import type { Count } from '@/lib/model/profile';
import { countOf } from '../counts';
import { linkOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { handleOf, readingOf, sameHandle } from '../reading';
import type { Place, Source } from '../site';
import { dictionaryOf } from './dictionary';

/**
 * What a person sees: the only source that follows in-app navigation. `user-title` and `user-subtitle` changed places in 2026, so
 * the one that equals the address's handle is the handle and the other the name. Counts are rounded from 10,000 up.
 */
export const renderedHeader: Source = {
  id: 'renderedHeader',
  kinds: ['profile', 'post', 'live'],
  read(document, place) {
    const root = profileRoot(document);
    const [handle, name] = handleAndName(document, place);
    if (!handle) return undefined;
    const language = document.documentElement.lang;
    const count = (mark: string): Count | undefined => countOf(textOf(root, mark) ?? '', language);
    return readingOf(place, {
      handle: handleOf(handle.textContent),
      displayName: plainLine(name?.textContent),
      bio: bioOf(document, root),
      links: linksOfHeader(root),
      verified: isVerified(handle) || undefined,
      followers: count('followers-count'),
      following: count('following-count'),
      likes: count('likes-count'),
    });
  },
};

/** The handle in the header: the address's where either line is it, else whichever of the two could be a handle. */
export function shownHandle(document: Document, place: Place): string | null {
  const [handle] = handleAndName(document, place);
  if (handle) return handleOf(handle.textContent) ?? null;
  const lines = ['user-subtitle', 'user-title'].map((mark) => textOf(profileRoot(document), mark));
  return lines.map(handleOf).find((text) => text !== undefined) ?? null;
}

export const profileRoot = (document: Document): ParentNode =>
  document.querySelector('[data-e2e="user-page"]') ?? document;

const marked = (root: ParentNode, mark: string) => root.querySelector(`[data-e2e="${mark}"]`);
const textOf = (root: ParentNode, mark: string) => marked(root, mark)?.textContent?.trim();

function handleAndName(document: Document, place: Place): [Element | null, Element | null] {
  const root = profileRoot(document);
  const lines = [marked(root, 'user-title'), marked(root, 'user-subtitle')] as const;
  const index = lines.findIndex((line) => {
    const handle = handleOf(line?.textContent);
    return handle !== undefined && place.handle !== null && sameHandle(handle, place.handle);
  });
  return index < 0 ? [null, null] : [lines[index]!, lines[1 - index]!];
}

/** An empty bio shows a sentence instead; the page's own dictionary names it in the language of the page. */
function bioOf(document: Document, root: ParentNode): string | undefined {
  const bio = plainBio(marked(root, 'user-bio')?.textContent);
  if (!bio) return bio;
  return bio === dictionaryOf(document)['No bio yet.'] ? '' : bio;
}

function linksOfHeader(root: ParentNode): string[] | undefined {
  const link = linkOf(marked(root, 'user-link')?.closest('a')?.getAttribute('href'));
  return link ? [link] : undefined;
}

/** The badge beside the handle is a circle of the site's blue, without any text. */
function isVerified(handle: Element): boolean {
  return Boolean(handle.querySelector(badge) ?? handle.parentElement?.querySelector(`:scope > svg ${badge}`));
}
const badge = 'circle[fill="#20D5EC" i]';
