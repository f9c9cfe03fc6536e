import type { Count } from '@/lib/model/profile';
import { wholeCount } from '../counts';
import { at, idOf, parse, scriptsWith } from '../embedded';
import { linksOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Source } from '../site';
import { roundedFrom } from './user';

/** The SEO variant's `ProfilePage` (2024 on), and the bare `Person` before it, which knows no counts. */
export const profileJsonLd: Source = {
  id: 'profileJsonLd',
  kinds: ['profile'],
  read(document, place) {
    const person = at(jsonLd(document, 'ProfilePage'), 'mainEntity') ?? jsonLd(document, 'Person');
    const links = at(person, 'sameAs');
    return readingOf(place, {
      handle: at(person, 'identifier') ?? at(person, 'alternateName'),
      platformId: idOf(/[?&]userId=(\d+)/.exec(String(at(person, 'image')))?.[1]),
      displayName: plainLine(at(person, 'name')),
      bio: plainBio(at(person, 'description')),
      links: links === undefined ? undefined : linksOf([links].flat()),
      verified: at(person, 'disambiguatingDescription') === 'verified' || undefined,
      region: plainLine(at(person, 'nationality'), 10),
      language: plainLine(at(person, 'knowsLanguage'), 35),
      followers: interactions(person, 'FollowAction'),
      likes: interactions(person, 'LikeAction'),
    });
  },
};

const jsonLd = (document: Document, type: string): unknown =>
  scriptsWith(document, 'script[type="application/ld+json"]', `"${type}"`)
    .map(parse)
    .find((data) => at(data, '@type') === type);

/** Exact in 2025, rounded in 2024, and nothing says which: only a number that no rounding gives is exact. */
function interactions(person: unknown, action: string): Count | undefined {
  const counters = at(person, 'interactionStatistic');
  if (!Array.isArray(counters)) return undefined;
  const counter = counters.find((one) => String(at(one, 'interactionType', '@type')).endsWith(action));
  const value = wholeCount(at(counter, 'userInteractionCount'));
  return value === undefined ? undefined : { value, exact: value < roundedFrom || value % 100 !== 0 };
}
