import type { Count } from '@/lib/model/profile';
import { countsIn } from '../counts';
import { readingOf } from '../reading';
import type { Source } from '../site';
import { aroundHandle, isHeadOf, tag } from './headTags';

/** `2,362 Followers, 136 Following, 224 Posts - …`: rounded from 10,000 up, and now and then older than the page. */
export const ogCounts: Source = {
  id: 'ogCounts',
  kinds: ['profile', 'post'],
  hasStaleCounts: true,
  read(document, place) {
    const { handle } = place;
    if (handle === null || !isHeadOf(document, place)) return undefined;
    const language = document.documentElement.lang;
    const counts = ['og:description', 'description']
      .map((name) => threeCounts(tag(document, name), handle, language))
      .find((three) => three !== undefined);
    if (!counts) return undefined;
    const [followers, following, posts] = counts;
    return readingOf(place, { handle, followers, following, posts });
  },
};

/** Followers, following, posts: in this order in every language, before the dash. More or fewer numbers are something else. */
function threeCounts(text: string, handle: string, language: string): Count[] | undefined {
  // The bio comes behind the handle, and may be full of numbers and dashes.
  const beforeHandle = aroundHandle(text, handle)?.before ?? text;
  const head = /^(.{5,160}?)\s[-–—]\s/su.exec(`${beforeHandle} - `)?.[1] ?? '';
  const counts = countsIn(head, language);
  return counts.length === 3 ? counts : undefined;
}
