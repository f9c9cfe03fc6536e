import { handleOf, readingOf, sameHandle } from '../reading';
import type { Place, Source } from '../site';

/** The author line of a post that was opened inside the app: handle alone. */
export const renderedPost: Source = {
  id: 'renderedHeader',
  kinds: ['post'],
  read: (document, place) => readingOf(place, { handle: authorShown(document, place) }),
};

/**
 * The author of the post in the address: of the smallest part of the page that holds both the post's own link and a link to a
 * person, the first person. A dialog over a profile is such a part of its own; comments come after the author.
 */
export function authorShown(document: Document, { postId }: Place): string | undefined {
  if (!postId) return undefined;
  const links = [...document.querySelectorAll(`a[href*="/${CSS_escape(postId)}/"]`)];
  const named = links.map((link) => pathOf(link)).find(([, room, code]) => isPost(room) && code === postId);
  if (named) return handleOf(named[0]);
  for (const link of links) {
    const post = link.closest('article, [role="dialog"]');
    const author = post && personIn(post);
    if (author) return author;
  }
  return undefined;
}

function personIn(post: Element): string | undefined {
  for (const link of post.querySelectorAll('header a[href], a[role="link"][href]')) {
    const parts = pathOf(link);
    const text = handleOf(link.textContent);
    if (parts.length === 1 && text && sameHandle(text, parts[0]!)) return text;
  }
  return undefined;
}

const pathOf = (link: Element): string[] => {
  const href = link.getAttribute('href') ?? '';
  return href
    .replace(/^https:\/\/www\.instagram\.com/, '')
    .split(/[?#]/)[0]!
    .split('/')
    .filter(Boolean);
};
const isPost = (room: string | undefined) => room === 'p' || room === 'reel' || room === 'tv';
const CSS_escape = (code: string) => code.replace(/[^\w-]/g, '');
