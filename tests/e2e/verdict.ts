import type { Count, Profile } from '@/lib/model/profile';
import type { Expected } from './savedPages';

/**
 * How a stored field compares with what the page says. `unknown`: the page says, we do not. `invented`: we say, the page does not.
 * `none`: nobody says anything.
 */
export type Verdict = 'right' | 'unknown' | 'wrong' | 'invented' | 'none';

/** Field → verdict, for every field that a profile page can tell; of a post or live page, who the author is. */
export function judge(kind: string, expected: Expected, stored: Profile): Record<string, Verdict> {
  const identity = {
    handle: judgeText(expected.handle.toLowerCase(), stored.handle.toLowerCase()),
    platformId: judgeText(expected.platformId, stored.platformId),
  };
  if (kind !== 'profile') return identity;
  return {
    ...identity,
    displayName: judgeText(expected.displayName, stored.displayName),
    bio: judgeText(expected.bio, stored.bio),
    followers: judgeCount(expected.followers, stored.followers),
    following: judgeCount(expected.following, stored.following),
    likes: judgeCount(expected.likes, stored.likes),
    posts: judgeCount(expected.posts, stored.posts),
    verified: judgeFlag(expected.verified, stored.verified),
    isPrivate: judgeFlag(expected.isPrivate, stored.isPrivate),
    links: judgeList(expected.externalLinks, stored.links),
    emails: judgeList(expected.emailInBio ? [expected.emailInBio] : null, stored.emails),
    category: expected.category == null ? 'none' : judgeText(expected.category, stored.category),
    language: expected.language == null ? 'none' : judgeText(expected.language, stored.language),
  };
}

const absent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Bidi marks and runs of space differ between the places of a page that say the same. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u2066-\u2069\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function judgeText(want: string | null | undefined, got: string | null): Verdict {
  if (absent(want)) return absent(got) || got === '' ? 'none' : 'invented';
  if (absent(got)) return want === '' ? 'none' : 'unknown';
  return clean(want) === clean(got) ? 'right' : 'wrong';
}

function judgeFlag(want: boolean | null | undefined, got: boolean | null): Verdict {
  if (absent(want)) return got === true ? 'invented' : 'none';
  if (got === null) return want ? 'unknown' : 'none';
  return want === got ? 'right' : 'wrong';
}

/** A rounded count is right where the exact one rounds to it: at most 6 in 100 away, and marked as rounded. */
function judgeCount(want: number | null | undefined, got: Count | null): Verdict {
  if (absent(want)) return got === null ? 'none' : 'invented';
  if (got === null) return 'unknown';
  if (got.value === want) return 'right';
  return !got.exact && Math.abs(got.value - want) <= want * 0.06 ? 'right' : 'wrong';
}

function judgeList(want: readonly string[] | null | undefined, got: readonly string[] | null): Verdict {
  const wanted = (want ?? []).map(bare);
  const stored = (got ?? []).map(bare);
  if (wanted.length === 0) return stored.length > 0 && !absent(want) ? 'invented' : 'none';
  if (!wanted.every((one) => stored.includes(one))) return stored.length > 0 ? 'wrong' : 'unknown';
  return stored.length > wanted.length ? 'invented' : 'right';
}

const bare = (address: string) =>
  clean(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
