import { countsIn } from '../counts';
import { readingOf } from '../reading';
import type { Source } from '../site';
import { aroundHandle, isHeadOf, tag } from './headTags';

/** `2,362 Followers, 136 Following, 224 Posts - …`: rounded from 10,000 up, and now and then older than the page. */
export const ogCounts: Source = {
  id: 'ogCounts',
  kinds: ['profile'],
  hasStaleCounts: true,
  read(document, place) {
    const handle = place.handle;
    if (handle === null || !isHeadOf(document, handle)) return undefined;
    const texts = [tag(document, 'og:description'), tag(document, 'description')];
    const counts = texts
      .map((text) => threeCounts(text, handle, document.documentElement.lang))
      .find(Boolean);
    if (!counts) return undefined;
    const [followers, following, posts] = counts;
    return readingOf(place, { handle, followers, following, posts });
  },
};

/** Followers, following, posts: in every language in this order, before the dash. More or fewer numbers are something else. */
function threeCounts(text: string, handle: string, language: string) {
  const beforeHandle = aroundHandle(text, handle)?.before ?? text.slice(0, 200);
  const head = /^(.{5,160}?)\s[-–—]\s/su.exec(`${beforeHandle} - `)?.[1];
  const counts = countsIn(head ?? '', language).map(({ count }) => count);
  return counts.length === 3 ? counts : undefined;
}
