import { idOf } from '../embedded';
import { plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Place, Source } from '../site';
import { tag } from './headTags';
import { quotedText } from './quotedText';
import { ownerInRoute } from './routeJson';

/** The head of a post's page, where it is about the post of the address: its author's handle, name and id. */
export const postTags: Source = {
  id: 'headTags',
  kinds: ['post'],
  read(document, place) {
    if (!isHeadOfPost(document, place)) return undefined;
    const author =
      authorIn(tag(document, 'twitter:title')) ?? authorIn(afterCounts(tag(document, 'og:description')));
    return readingOf(place, {
      handle: handleInAddress(document) ?? author?.handle ?? handleInDescription(document),
      platformId: idOf(tag(document, 'instapp:owner_user_id')) ?? ownerInRoute(document, place),
      displayName: author?.name,
      post: { caption: quotedText(tag(document, 'og:title')) ?? quotedText(tag(document, 'og:description')) },
    });
  },
};

function isHeadOfPost(document: Document, { postId }: Place): boolean {
  if (!postId) return false;
  const addresses = ['og:url', 'al:android:url'].map((name) => tag(document, name));
  if (addresses.some((address) => address.split(/[/?#]/).includes(postId))) return true;
  const media = /^instagram:\/\/media\?id=(\d+)/.exec(tag(document, 'al:ios:url'))?.[1];
  return media !== undefined && media === mediaIdOf(postId);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A post's code is its number in base 64. */
const mediaIdOf = (code: string): string =>
  String([...code].reduce((id, digit) => id * 64n + BigInt(digits.indexOf(digit)), 0n));

/** `Name (@handle) • Instagram reel`, `… comments - Name (@handle) on Instagram:`. Two handles are coauthors: neither is taken. */
function authorIn(text: string): { handle: string; name: string | undefined } | undefined {
  const [found, ...others] = text.matchAll(/\(@([\w.]{1,30})\)/g);
  if (!found || others.length > 0) return undefined;
  const name = text
    .slice(0, found.index)
    .split(/\s[-–—]\s/)
    .at(-1);
  return { handle: found[1]!, name: plainLine(name) };
}

/**
 * What stands between the counts and the caption. The words for the counts may be quoted too (`"Mi piace": 104 mila - `), but the
 * caption alone behind a colon.
 */
const afterCounts = (text: string): string =>
  /^(?:(?:[^"“„«「]|(?<![:：]\s*).){0,100}?\s[-–—]\s)?([^"“„«「]{0,300})/su.exec(text)![1]!;

const handleInAddress = (document: Document): string | undefined =>
  /instagram\.com\/([\w.]{1,30})\/(?:p|reel|tv)\//.exec(tag(document, 'og:url'))?.[1];

/** `534K likes, 5,064 comments - handle on May 8, 2021: "…"`. In other languages the words before the date are not told apart. */
const handleInDescription = (document: Document): string | undefined =>
  /^([a-z\d._]{1,30}) on [A-Z][a-z]+ \d{1,2}, \d{4}\b/.exec(
    afterCounts(tag(document, 'og:description')),
  )?.[1];
