import type { Count } from '@/lib/model/profile';
import { avatarFile } from '../avatarFile';
import { wholeCount } from '../counts';
import { at, type Data, flag, idOf, isData } from '../embedded';
import { linkOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Place, Reading } from '../site';

/** TikTok rounds `stats` from here on; below, they are exact. */
export const roundedFrom = 10_000;

/** `stats` count in 32 bits and begin anew behind them: from here on, a number that no rounding gives is such a rest. */
const doubtfulFrom = 100_000_000;

/** A user object with its counts, of whichever script: the keys have been the same since 2020. */
export function userReading(
  place: Place,
  user: unknown,
  stats: unknown,
  statsV2?: unknown,
): Reading | undefined {
  if (!isData(user)) return undefined;
  const count = (key: string) => countAt(stats, statsV2, key);
  return readingOf(place, {
    handle: user.uniqueId,
    platformId: idOf(user.id),
    displayName: plainLine(user.nickname),
    bio: plainBio(user.signature),
    links: linksOfUser(user),
    verified: flag(user.verified),
    isPrivate: user.secret === true || (flag(user.privateAccount) ?? flag(user.secret)),
    category: categoryOf(user),
    region: plainLine(user.region, 10),
    language: plainLine(user.language, 35),
    followers: count('followerCount'),
    following: count('followingCount'),
    likes: count('heartCount') ?? count('heart'),
    posts: count('videoCount'),
    avatarFile: avatarFile(user.avatarLarger) ?? avatarFile(user.avatarMedium),
  });
}

/** The first candidate that is of the place's creator. */
export function firstReading<T>(
  candidates: Iterable<T>,
  read: (candidate: T) => Reading | undefined,
): Reading | undefined {
  for (const candidate of candidates) {
    const reading = read(candidate);
    if (reading) return reading;
  }
  return undefined;
}

/** A profile's user without `bioLink` has no link. A video's author never has the key, whether there is a link or not. */
function linksOfUser(user: Data): string[] | undefined {
  const link = linkOf(at(user, 'bioLink', 'link'));
  if (link) return [link];
  return 'profileTab' in user && !('bioLink' in user) ? [] : undefined;
}

const categoryOf = (user: Data): string | undefined =>
  at(user, 'commerceUserInfo', 'commerceUser') === true
    ? plainLine(at(user, 'commerceUserInfo', 'category'))
    : undefined;

/** On some pages `statsV2` only repeats the rounded number: it counts as exact where it differs from it. */
function countAt(stats: unknown, statsV2: unknown, key: string): Count | undefined {
  const rounded = wholeCount(at(stats, key));
  const precise = wholeCount(at(statsV2, key));
  const value = precise ?? rounded;
  if (value === undefined) return undefined;
  if (precise === undefined && value >= doubtfulFrom && value % 100 !== 0) return undefined;
  return { value, exact: value < roundedFrom || (precise !== undefined && precise !== rounded) };
}
