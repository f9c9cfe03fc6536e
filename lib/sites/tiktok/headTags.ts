import { countsIn } from '../counts';
import { plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';

/**
 * `Name (@handle) on TikTok | 19.4M Likes. 830.6K Followers. …` of the SEO variant. The bio in it has lost its line breaks and runs
 * into the site's own sentence, so it is not read.
 */
export const headTags: Source = {
  id: 'headTags',
  kinds: ['profile'],
  hasStaleCounts: true,
  read(document, place) {
    const text =
      contentOf(document, 'meta[property="og:description"]') ||
      contentOf(document, 'meta[name="description"]');
    const [, name, handle, counts = ''] =
      /^(.{0,120}?)\s?\(@([\w.-]{1,64})\)[^|]{0,60}\| (.{0,60})/su.exec(text) ?? [];
    const [likes, followers] = countsIn(counts.split('. ', 2).join(', '), 'en');
    const isEnglish = / Likes\. .* Followers\./.test(counts);
    return readingOf(place, {
      handle,
      displayName: plainLine(name),
      likes: isEnglish ? likes?.count : undefined,
      followers: isEnglish ? followers?.count : undefined,
    });
  },
};

const contentOf = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content') ?? '';
