import { plainBio, plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';
import { aroundHandle, isHeadOf, tag } from './headTags';

/** `… - Name (@handle) on Instagram: "bio"`, in the language of the page: the one place of the raw document with the bio. */
export const metaDescription: Source = {
  id: 'metaDescription',
  kinds: ['profile'],
  read(document, place) {
    const handle = place.handle;
    if (handle === null || !isHeadOf(document, handle)) return undefined;
    return readingOf(place, {
      handle,
      displayName: plainLine(aroundHandle(tag(document, 'og:title'), handle)?.before),
      bio: quotedBio(aroundHandle(tag(document, 'description'), handle)?.after ?? ''),
    });
  },
};

const closing: Record<string, string> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '”': '”',
};

/** From the first quote behind a colon to the last character: a bio may hold quotes itself. Without its closing quote it was cut. */
function quotedBio(text: string): string | undefined {
  const opening = /^[^"'“„‘«»「『”]{0,60}[:：]\s*(["'“„‘«»「『”])/u.exec(text);
  if (!opening) return undefined;
  const rest = text.slice(opening[0].length).trimEnd();
  return rest.endsWith(closing[opening[1]!]!) ? plainBio(rest.slice(0, -1)) : undefined;
}
