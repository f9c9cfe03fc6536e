import { at, type Data, isData, jsonScripts, objectsIn, parse, scriptsWith } from '../embedded';
import { plainBio } from '../plainText';
import { isOfPlace } from '../reading';
import { secondsOf } from '../secondsOf';
import type { Place, PostReading, Reading, Source } from '../site';
import { additionalData, sharedPage } from './sharedData';
import { userReading } from './user';

/** The author of the post in the address: the user of the media with its code, never one of the many others in the same data. */
export const mediaInfo: Source = {
  id: 'mediaInfo',
  kinds: ['post'],
  read(document, place) {
    if (place.postId === null) return undefined;
    for (const text of scriptsWith(document, jsonScripts, `"${place.postId}"`, '"username"')) {
      const reading = authorIn(parse(text), place);
      if (reading) return reading;
    }
    return authorIn([sharedPage(document, 'PostPage'), additionalData(document)], place);
  },
};

function authorIn(data: unknown, place: Place): Reading | undefined {
  for (const media of objectsIn(data)) {
    if (media.code !== place.postId && media.shortcode !== place.postId) continue;
    const author = authorsOf(media, place)
      .filter(isPerson)
      .find(({ username }) => isOfPlace(place, username));
    if (!author) continue;
    const reading = userReading(place, author);
    return reading && { ...reading, post: postOf(media) };
  }
  return undefined;
}

/** A post of several has one owner; its address may name any of them, but where it names nobody the owner is meant. */
const authorsOf = ({ user, owner, coauthor_producers: coauthors }: Data, { handle }: Place): unknown[] =>
  handle !== null && Array.isArray(coauthors) ? [user, owner, ...coauthors] : [user, owner];

/** `user` in the newer family, where `owner` holds an id alone; `owner` in the older. */
const isPerson = (user: unknown): user is Data & { username: string } =>
  isData(user) && typeof user.username === 'string';

/** `caption.text` and `taken_at` in the newer family, `edge_media_to_caption` and `taken_at_timestamp` in the older. A null caption is none at all. */
function postOf(media: Data): PostReading {
  const text = at(media, 'caption', 'text') ?? at(media, 'edge_media_to_caption', 'edges', 0, 'node', 'text');
  return {
    caption: media.caption === null ? '' : plainBio(text),
    publishedAt: secondsOf(media.taken_at ?? media.taken_at_timestamp),
  };
}
