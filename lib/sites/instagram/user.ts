import { avatarFile } from '../avatarFile';
import { exactCount } from '../counts';
import { at, type Data, flag, idOf } from '../embedded';
import { linksOf } from '../links';
import { plainBio, plainLine } from '../plainText';
import { readingOf } from '../reading';
import type { Place, Reading } from '../site';

/** A user object of any of Instagram's families: the keys differ, no two families mean different things by one key. */
export function userReading(place: Place, user: Data): Reading | undefined {
  return readingOf(place, {
    handle: user.username as string,
    platformId: idOf(user.pk) ?? idOf(user.pk_id) ?? ownId(user),
    displayName: plainLine(user.full_name),
    bio: plainBio(at(user, 'biography_with_entities', 'raw_text')) ?? plainBio(user.biography),
    links: linksOfUser(user),
    verified: flag(user.is_verified),
    isPrivate: flag(user.is_private),
    category: categoryOf(user),
    followers: exactCount(user.follower_count ?? countAt(user, 'edge_followed_by', 'followed_by')),
    following: exactCount(user.following_count ?? countAt(user, 'edge_follow', 'follows')),
    posts: exactCount(
      user.media_count ?? user.all_media_count ?? countAt(user, 'edge_owner_to_timeline_media', 'media'),
    ),
    avatarFile: avatarFile(user.profile_pic_url),
  });
}

/** Beside a `pk`, and from 1784… up, `id` is another, app-scoped number. */
function ownId(user: Data): string | undefined {
  const id = idOf(user.id);
  return id && /^1784\d{13}$/.test(id) ? undefined : id;
}

const countAt = (user: Data, ...keys: string[]): unknown =>
  keys.map((key) => at(user, key, 'count')).find((count) => count !== undefined);

/** `bio_links` is the whole list, and known to be empty; the single older key is null for "none". */
function linksOfUser(user: Data): string[] | undefined {
  if (Array.isArray(user.bio_links)) {
    const links = linksOf(user.bio_links.map((link) => at(link, 'url') || at(link, 'lynx_url')));
    if (links.length > 0) return links;
  }
  const single = user.external_url || user.external_lynx_url;
  if (single) return linksOf([single]);
  return Array.isArray(user.bio_links) || user.external_url === null ? [] : undefined;
}

/** Some families say the word `None` for "no category", in the language of the request; `""` means hidden. */
function categoryOf(user: Data): string | undefined {
  const names = [user.category_name, user.category, user.business_category_name, user.overall_category_name];
  return names.map((name) => plainLine(name)).find((name) => name && !/^(?:none|null)$/i.test(name));
}
