import type { Profile } from '@/lib/model/profile';
import { handleKeyOf } from './handleKey';
import { isLinkInBio } from './linkInBio';

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
    .filter((link) => pointsAt(link, to))
    .map((value) => ({ kind: 'crossLink', value }));
}

const hosts = { tiktok: /(^|\.)tiktok\.com$/, instagram: /(^|\.)instagram\.com$/ };
const profilePaths = { tiktok: /^\/@([^/]+)\/?$/, instagram: /^\/([^/]+)\/?$/ };

function pointsAt(link: string, { platform, handle }: Profile): boolean {
  const url = URL.parse(link);
  if (!url || !hosts[platform].test(url.hostname)) return false;
  const shown = profilePaths[platform].exec(url.pathname)?.[1];
  return shown !== undefined && handleKeyOf(decoded(shown)) === handleKeyOf(handle);
}

function sameLinks(one: Profile, other: Profile): SameReason[] {
  const theirs = new Set((other.links ?? []).map(linkKey));
  return [...new Set((one.links ?? []).map(linkKey))]
    .filter((key) => key !== undefined && theirs.has(key))
    .map((value) => ({ kind: 'sameLinkInBio', value: value! }));
}

/** Host and path of a link-in-bio page; undefined for every other address: a shop is linked by many people. */
function linkKey(link: string): string | undefined {
  const url = URL.parse(link);
  if (!url || !isLinkInBio(url)) return undefined;
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}`.toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is no escape
  }
}
