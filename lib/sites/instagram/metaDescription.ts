import { plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';
import { aroundHandle, isHeadOf, tag } from './headTags';
import { quotedText } from './quotedText';

/** `… - Name (@handle) on Instagram: "bio"`, in the language of the page: the one place of the raw document with the bio. */
export const metaDescription: Source = {
  id: 'metaDescription',
  kinds: ['profile', 'post'],
  read(document, place) {
    const { handle } = place;
    if (handle === null || !isHeadOf(document, place)) return undefined;
    return readingOf(place, {
      handle,
      displayName: plainLine(aroundHandle(tag(document, 'og:title'), handle)?.before),
      bio: quotedText(aroundHandle(tag(document, 'description'), handle)?.after ?? ''),
    });
  },
};
