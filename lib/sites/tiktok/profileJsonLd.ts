import type { Count } from '@/lib/model/profile';
import { wholeCount } from '../counts';
import { at, idOf, jsonOf } from '../embedded';
import { linksOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';

/** The SEO variant's `ProfilePage` (2024 on) and the bare `Person` before it, which knows no counts. */
export const profileJsonLd: Source = {
  id: 'profileJsonLd',
  kinds: ['profile'],
  read(document, place) {
    const profile = at(jsonOf(document.getElementById('ProfilePage')), 'mainEntity');
    const person = profile ?? jsonOf(document.getElementById('Person'));
    const links = at(person, 'sameAs');
    return readingOf(place, {
      handle: (at(person, 'identifier') ?? at(person, 'alternateName')) as string,
      platformId: idOf(/[?&]userId=(\d+)/.exec(String(at(person, 'image')))?.[1]),
      displayName: plainLine(at(person, 'name')),
      bio: plainBio(at(person, 'description')),
      links: Array.isArray(links) ? linksOf(links) : undefined,
      verified: at(person, 'disambiguatingDescription') === 'verified' ? true : undefined,
      region: plainLine(at(person, 'nationality'), 10),
      language: plainLine(at(person, 'knowsLanguage'), 35),
      followers: interactions(person, 'FollowAction'),
      likes: interactions(person, 'LikeAction'),
    });
  },
};

/** Exact in 2025, rounded in 2024, with nothing that says which: only a number that no rounding gives is exact. */
function interactions(person: unknown, action: string): Count | undefined {
  const all = at(person, 'interactionStatistic');
  const counter = Array.isArray(all)
    ? all.find((one) => JSON.stringify(at(one, 'interactionType'))?.includes(action))
    : undefined;
  const value = wholeCount(at(counter, 'userInteractionCount'));
  return value === undefined ? undefined : { value, exact: value < 10_000 || value % 100 !== 0 };
}
