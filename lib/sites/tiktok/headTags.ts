import { countsIn } from '../counts';
import { plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';

/**
 * `Name (@handle) on TikTok | 19.4M Likes. 830.6K Followers. …` of the SEO variant, in English alone: no other has been seen. The
 * bio in it has lost its line breaks and runs into the site's own sentence, so it is not read.
 */
export const headTags: Source = {
  id: 'headTags',
  kinds: ['profile'],
  hasStaleCounts: true,
  read(document, place) {
    const text = contentOf(document, 'meta[property="og:description"], meta[name="description"]');
    const [, name, handle, counts = ''] =
      /^(.{0,120}?)\s?\(@([\w.-]{1,64})\) on TikTok \| (.{3,20} Likes\. .{1,20} Followers\.)/su.exec(text) ??
      [];
    const [likes, followers, ...others] = countsIn(counts, 'en');
    const isClear = others.length === 0 && followers !== undefined;
    return readingOf(place, {
      handle,
      displayName: plainLine(name),
      likes: isClear ? likes : undefined,
      followers: isClear ? followers : undefined,
    });
  },
};

const contentOf = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content') ?? '';
