import { plainBio, plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';
import { aroundHandle, isHeadOf, tag } from './headTags';

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
      bio: quotedBio(aroundHandle(tag(document, 'description'), handle)?.after ?? ''),
    });
  },
};

/** Opening quotes of the sites' languages, each with what closes it. */
const quotes = ['""', "''", '“”', '””', '„“”', '‘’', '‚‘’', '«»', '»«', '「」', '『』'];

/** From the first quote behind a colon to the last character: a bio may hold quotes itself. Without its closing quote it was cut. */
function quotedBio(text: string): string | undefined {
  // An apostrophe within a word is no quote: `Instagram'da: "…"`.
  const [before] =
    /^(?:[^"'“”„‘‚«»「『]|(?<=\p{L})'(?=\p{L})){0,60}[:：]\s*["'“”„‘‚«»「『]/u.exec(text) ?? [];
  if (before === undefined) return undefined;
  const rest = text.slice(before.length).replace(/\s*[.。]?\s*$/, '');
  const pair = quotes.find((one) => one[0] === before.at(-1));
  return rest && pair?.slice(1).includes(rest.at(-1)!) ? plainBio(rest.slice(0, -1)) : undefined;
}
