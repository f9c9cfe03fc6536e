import { idOf } from '../embedded';
import { plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Place, Source } from '../site';
import { tag } from './headTags';

/** The head of a post's page, where it is about the post of the address: its author's handle, name and id. */
export const postTags: Source = {
  id: 'headTags',
  kinds: ['post'],
  read(document, place) {
    if (!isHeadOfPost(document, place)) return undefined;
    const [, name, handle] = /^(.{0,120}?)\s?\(@([\w.]{1,30})\)/su.exec(tag(document, 'twitter:title')) ?? [];
    return readingOf(place, {
      handle: handle ?? handleInAddress(document) ?? handleInDescription(document),
      platformId: idOf(tag(document, 'instapp:owner_user_id')),
      displayName: plainLine(name),
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

/** A post's code is its number in base 64. */
function mediaIdOf(code: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return String([...code].reduce((id, digit) => id * 64n + BigInt(digits.indexOf(digit)), 0n));
}

const handleInAddress = (document: Document): string | undefined =>
  /instagram\.com\/([\w.]{1,30})\/(?:p|reel|tv)\//.exec(tag(document, 'og:url'))?.[1];

/** `534K likes, 5,064 comments - handle on May 8, 2021: "…"`: the first word after the counts, in every language held. */
const handleInDescription = (document: Document): string | undefined =>
  /^[^"“„«「]{5,120}?\s[-–—]\s([a-z\d._]{1,30})(?![\w.])/u.exec(tag(document, 'og:description'))?.[1];
