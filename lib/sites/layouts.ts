import type { FactField } from '@/lib/model/profile';
import { scriptsWith } from './embedded';
import { isHeadOf, tag } from './instagram/headTags';
import { profileHeader } from './instagram/profileHeader';
import type { Place } from './site';
import { linesOf, profileRoot } from './tiktok/headerLines';

/** A known form of a page: the fields each such page has, and when one was last seen. The self-check names what could not be read. */
export type Layout = {
  /** `<platform>.<form>` */
  id: string;
  kind: Place['kind'];
  /** Year, month or day of the newest page of this form; null where we know it from reports alone. */
  lastSeen: string | null;
  /** What may be absent on a good page (a link, a name, a category, Instagram's empty bio) is not among them. */
  fields: readonly FactField[];
  /** Cheap signs that a page is of this form and of this creator, whether it can be read or not. */
  shows: (document: Document, place: Place) => boolean;
};

/** Signs in a script: words, of which `@` stands for the address's handle and `#` for its post. */
const script =
  (...words: string[]): Layout['shows'] =>
  (document, { handle, postId }) => {
    const all = words.map((word) => word.replace('@', `"${handle}"`).replace('#', `"${postId}"`));
    return scriptsWith(document, 'script', words[0]!).some((text) => {
      const lower = text.toLowerCase();
      return all.every((word) => lower.includes(word.toLowerCase()));
    });
  };

/** Which of the two lines of TikTok's header is the handle. */
const header =
  (mark: string): Layout['shows'] =>
  (document, place) =>
    linesOf(profileRoot(document), place)?.handle.getAttribute('data-e2e') === mark;

const counts: readonly FactField[] = ['followers', 'following', 'posts'];
const user: readonly FactField[] = ['platformId', 'displayName', 'bio', 'verified', 'likes', ...counts];
const shown: readonly FactField[] = ['displayName', 'bio', 'followers', 'following', 'likes'];
const row = (
  id: string,
  kind: Place['kind'],
  lastSeen: string | null,
  fields: readonly FactField[],
  shows: Layout['shows'],
): Layout => ({ id, kind, lastSeen, fields, shows });

/** Richest first: of the forms that a page shows, the first is its layout. */
export const layouts: readonly Layout[] = [
  row('tiktok.userDetail', 'profile', '2026-05-18', user, script('"webapp.user-detail"', '"uniqueId":@')),
  row('tiktok.sigiState', 'profile', '2023-02-24', user, script('"UserModule"', '"uniqueId":@')),
  row('tiktok.nextData', 'profile', null, user, script('"pageProps"', '"uniqueId":@')),
  row('tiktok.header2026', 'profile', '2026-05-18', shown, header('user-subtitle')),
  row('tiktok.header2022', 'profile', '2025-12-30', shown, header('user-title')),
  row(
    'tiktok.profileJsonLd',
    'profile',
    '2025-12-30',
    ['displayName', 'followers', 'likes'],
    script('FollowAction', '@'),
  ),
  row(
    'tiktok.videoDetail',
    'post',
    '2025-12-30',
    ['platformId', 'displayName'],
    script('"itemStruct"', '"uniqueId":@'),
  ),
  row(
    'tiktok.liveRoom',
    'live',
    '2026',
    ['platformId', 'displayName'],
    script('"liveRoomUserInfo"', '"uniqueId":@'),
  ),
  row(
    'instagram.xigUser',
    'profile',
    '2026-08-12',
    ['platformId', 'bio', 'links', 'verified', 'isPrivate', 'followers', 'following'],
    script('"xig_user_by_username"', '"follower_count"', '@'),
  ),
  row(
    'instagram.embeddedUser',
    'profile',
    '2021',
    ['platformId', 'bio', 'verified', 'isPrivate', ...counts],
    script('"edge_followed_by"', '"username":@'),
  ),
  row('instagram.header', 'profile', '2026-06', counts, (document) => profileHeader(document) !== null),
  row('instagram.head', 'profile', '2026-01-03', ['platformId', ...counts], isHeadOf),
  row(
    'instagram.mediaInfo',
    'post',
    '2026-01-12',
    ['platformId', 'verified', 'isPrivate'],
    script('"xdt_api__v1__media__shortcode__web_info"', '#'),
  ),
  row('instagram.postHead', 'post', '2026-01-12', ['platformId'], (document, { postId }) =>
    tag(document, 'og:url').includes(`/${postId}/`),
  ),
];

/** The layout of a page, or undefined where it is of none we know. */
export const layoutOf = (document: Document, place: Place): Layout | undefined =>
  layouts.find(
    ({ id, kind, shows }) => id.startsWith(place.platform) && kind === place.kind && shows(document, place),
  );
