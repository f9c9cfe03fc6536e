import type { FactField, Platform } from '@/lib/model/profile';
import { scriptsWith } from './embedded';
import { isHeadOf, tag } from './instagram/headTags';
import { profileHeader } from './instagram/profileHeader';
import type { Place } from './site';
import { rehydration } from './tiktok/rehydration';
import { linesOf, profileRoot } from './tiktok/renderedHeader';
import { sigiText } from './tiktok/sigiState';

/** A known form of a page: the fields each such page has, and when one was last seen. The self-check names what could not be read. */
export type Layout = {
  id: string;
  platform: Platform;
  kinds: readonly Place['kind'][];
  /** Year, month or day of the newest page of this form; null where we know it from reports alone. */
  lastSeen: string | null;
  /** What may be absent on a good page (a link, a name, a category, Instagram's empty bio) is not among them. */
  fields: readonly FactField[];
  /** Cheap signs that a page is of this form and of this creator, whether it can be read or not. */
  shows: (document: Document, place: Place) => boolean;
};

const fullUser: readonly FactField[] = [
  'platformId',
  'displayName',
  'bio',
  'verified',
  'isPrivate',
  'followers',
  'following',
  'likes',
  'posts',
];
const counts: readonly FactField[] = ['followers', 'following', 'posts'];

/** Richest first: of the forms that a page shows, the first is its layout. */
export const layouts: readonly Layout[] = [
  {
    id: 'tiktok.userDetail',
    platform: 'tiktok',
    kinds: ['profile'],
    lastSeen: '2026-05-18',
    fields: fullUser,
    shows: (document, place) => holds(rehydration(document), '"webapp.user-detail"', unique(place)),
  },
  {
    id: 'tiktok.sigiState',
    platform: 'tiktok',
    kinds: ['profile'],
    lastSeen: '2023-02-24',
    fields: fullUser,
    shows: (document, place) => holds(sigiText(document), '"UserModule"', unique(place)),
  },
  {
    id: 'tiktok.nextData',
    platform: 'tiktok',
    kinds: ['profile'],
    lastSeen: null,
    fields: fullUser.filter((field) => field !== 'isPrivate'),
    shows: (document, place) => holds(textOf(document, '__NEXT_DATA__'), '"userInfo"', unique(place)),
  },
  {
    id: 'tiktok.header2026',
    platform: 'tiktok',
    kinds: ['profile'],
    lastSeen: '2026-05-18',
    fields: ['displayName', 'bio', 'followers', 'following', 'likes'],
    shows: (document, place) => handleMark(document, place) === 'user-subtitle',
  },
  {
    id: 'tiktok.header2022',
    platform: 'tiktok',
    kinds: ['profile'],
    lastSeen: '2025-12-30',
    fields: ['displayName', 'bio', 'followers', 'following', 'likes'],
    shows: (document, place) => handleMark(document, place) === 'user-title',
  },
  {
    id: 'tiktok.profileJsonLd',
    platform: 'tiktok',
    kinds: ['profile'],
    lastSeen: '2025-12-30',
    fields: ['displayName', 'followers', 'likes'],
    shows: (document, place) => holds(textOf(document, 'ProfilePage'), '"FollowAction"', quoted(place)),
  },
  {
    id: 'tiktok.videoDetail',
    platform: 'tiktok',
    kinds: ['post'],
    lastSeen: '2025-12-30',
    fields: ['platformId', 'displayName', 'bio', 'followers'],
    shows: (document, place) => holds(rehydration(document), '"itemStruct"', unique(place)),
  },
  {
    id: 'tiktok.liveRoom',
    platform: 'tiktok',
    kinds: ['live'],
    lastSeen: '2026',
    fields: ['platformId', 'displayName', 'followers'],
    shows: (document, place) => holds(sigiText(document), '"liveRoomUserInfo"', unique(place)),
  },
  {
    id: 'instagram.xigUser',
    platform: 'instagram',
    kinds: ['profile'],
    lastSeen: '2026-08-12',
    fields: ['platformId', 'bio', 'links', 'verified', 'isPrivate', 'followers', 'following'],
    shows: (document, place) =>
      hasScript(document, '"xig_user_by_username"', '"follower_count"', quoted(place)),
  },
  {
    id: 'instagram.embeddedUser',
    platform: 'instagram',
    kinds: ['profile'],
    lastSeen: '2021',
    fields: ['platformId', 'bio', 'verified', 'isPrivate', ...counts],
    shows: (document, place) => hasScript(document, '"edge_followed_by"', `"username":${quoted(place)}`),
  },
  {
    id: 'instagram.header',
    platform: 'instagram',
    kinds: ['profile'],
    lastSeen: '2026-06',
    fields: counts,
    shows: (document) => profileHeader(document) !== null,
  },
  {
    id: 'instagram.head',
    platform: 'instagram',
    kinds: ['profile'],
    lastSeen: '2026-01-03',
    fields: ['platformId', 'displayName', ...counts],
    shows: (document, place) => isHeadOf(document, place),
  },
  {
    id: 'instagram.mediaInfo',
    platform: 'instagram',
    kinds: ['post'],
    lastSeen: '2026-01-12',
    fields: ['platformId', 'displayName', 'verified', 'isPrivate'],
    shows: (document, { postId }) =>
      hasScript(document, '"xdt_api__v1__media__shortcode__web_info"', `"${postId}"`),
  },
  {
    id: 'instagram.postHead',
    platform: 'instagram',
    kinds: ['post'],
    lastSeen: '2026-01-12',
    fields: ['platformId'],
    shows: (document, { postId }) => tag(document, 'og:url').includes(`/${postId}/`),
  },
];

/** The layout of a page, or undefined where it is of none we know. */
export function layoutOf(document: Document, place: Place): Layout | undefined {
  return layouts.find(
    ({ platform, kinds, shows }) =>
      platform === place.platform && kinds.includes(place.kind) && shows(document, place),
  );
}

const quoted = ({ handle }: Place): string => JSON.stringify(handle ?? '');
const unique = (place: Place): string => `"uniqueId":${quoted(place)}`;

const holds = (text: string, ...words: string[]): boolean => {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word.toLowerCase()));
};
const hasScript = (document: Document, ...words: string[]): boolean =>
  scriptsWith(document, 'script', words[0]!).some((text) => holds(text, ...words));

const textOf = (document: Document, id: string): string => document.getElementById(id)?.textContent ?? '';

function handleMark(document: Document, place: Place): string | null {
  const handle = linesOf(profileRoot(document), place)?.handle;
  return handle?.getAttribute('data-e2e') ?? null;
}
