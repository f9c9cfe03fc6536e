import { type Author, addressOf, type Card, isInList } from '../card';
import type { Address } from '../site';
import { placeAt } from './placeAt';

const surround = 'a,[role="button"],[role="link"]';

/** Posts of the feed by the picture in their head, results of a search by the picture that leads to their author. */
export function cardsIn(document: Document, { pathname }: Address): Card[] {
  const posts = [...document.querySelectorAll('article')].flatMap(cardOfPost);
  if (pathname === '/') return posts; // beside the home feed stand the person looking and the site's suggestions
  return [...posts, ...[...document.querySelectorAll('main a[href] img')].flatMap(cardOfResult)];
}

/** The author's picture is no link while they have a story. */
function cardOfPost(article: Element): Card[] {
  const picture = article.querySelector('img');
  if (!picture || article.closest('[role="dialog"]')) return [];
  const around = picture.closest(surround);
  const anchor = around && article.contains(around) ? around : picture;
  return [{ picture, anchor, author: () => authorOfPost(article) }];
}

/** The first link of a post that leads to a creator is its author's. */
function authorOfPost(article: Element): Author | null {
  for (const link of article.querySelectorAll('a[href]')) {
    const place = placeAt(addressOf(link));
    if (place?.kind === 'profile' && place.handle) return { handle: place.handle, displayName: null };
  }
  return null;
}

function cardOfResult(picture: Element): Card[] {
  const anchor = picture.closest('a');
  if (!anchor || anchor.querySelector('img') !== picture || anchor.closest('article') || !isInList(anchor))
    return [];
  return [{ picture, anchor, author: () => authorOfResult(anchor) }];
}

/** A post's address names its author in results, but not on every page: one that does not is nobody's. */
function authorOfResult(anchor: Element): Author | null {
  const handle = placeAt(addressOf(anchor))?.handle;
  return handle ? { handle, displayName: null } : null;
}
