import { handleOf, readingOf, sameHandle } from '../reading';
import type { Place, Source } from '../site';

/** The author's line of a post that was opened inside the app: the handle alone. */
export const renderedPost: Source = {
  id: 'renderedHeader',
  kinds: ['post'],
  read: (document, place) => readingOf(place, { handle: authorShown(document, place) }),
};

/**
 * The author of the post in the address, as shown: named in the post's own link (`/handle/p/code/`), else the first person in the
 * header of the article or dialog that holds such a link. Comments stand outside that header; the profile under a dialog, too.
 */
export function authorShown(document: Document, { postId }: Place): string | undefined {
  if (!postId || !/^[\w-]+$/.test(postId)) return undefined;
  const links = [...document.querySelectorAll(`a[href*="/${postId}/"]`)];
  const named = links.map(pathOf).find(([, room = '', code]) => postRooms.includes(room) && code === postId);
  if (named) return handleOf(named[0]);
  for (const link of links) {
    const author = personIn(link.closest('article, [role="dialog"]')?.querySelector('header'));
    if (author) return author;
  }
  return undefined;
}

const postRooms = ['p', 'reel', 'tv'];

function personIn(header: Element | null | undefined): string | undefined {
  for (const link of header?.querySelectorAll('a[href]') ?? []) {
    const [handle = '', ...rest] = pathOf(link);
    const text = handleOf(link.textContent);
    if (text && rest.length === 0 && sameHandle(text, handle)) return text;
  }
  return undefined;
}

function pathOf(link: Element): string[] {
  const [address = ''] = (link.getAttribute('href') ?? '').split(/[?#]/);
  return address
    .replace(/^https:\/\/www\.instagram\.com/, '')
    .split('/')
    .filter(Boolean);
}
