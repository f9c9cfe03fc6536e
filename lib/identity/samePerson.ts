import type { Profile } from '@/lib/model/profile';
import { linkPageKey } from './linkInBio';
import { accountOfLink } from './namedAccounts';

/** One reason to suggest that two accounts belong to one person, with what both have in common. */
export type SameReason = { kind: 'sameEmail' | 'crossLink' | 'sameLinkInBio'; value: string };

/** Why two profiles may be one person's; empty: no reason known. A suggestion to a person, never a merge by itself. */
export function samePerson(one: Profile, other: Profile): SameReason[] {
  if (one.id === other.id) return [];
  return [
    ...sameEmails(one, other),
    ...crossLinks(one, other),
    ...crossLinks(other, one),
    ...sameLinks(one, other),
  ];
}

function sameEmails(one: Profile, other: Profile): SameReason[] {
  const emails = new Set((other.emails ?? []).map((email) => email.toLowerCase()));
  return [...new Set((one.emails ?? []).map((email) => email.toLowerCase()))]
    .filter((email) => emails.has(email))
    .map((value) => ({ kind: 'sameEmail', value }));
}

function crossLinks(from: Profile, to: Profile): SameReason[] {
  return (from.links ?? [])
    .filter((link) => {
      const named = accountOfLink(link);
      return named?.platform === to.platform && named.handleKey === to.handleKey;
    })
    .map((value) => ({ kind: 'crossLink', value }));
}

function sameLinks(one: Profile, other: Profile): SameReason[] {
  const theirs = new Set((other.links ?? []).map(linkPageKey));
  return [...new Set((one.links ?? []).map(linkPageKey))]
    .filter((key) => key !== undefined && theirs.has(key))
    .map((value) => ({ kind: 'sameLinkInBio', value: value! }));
}
