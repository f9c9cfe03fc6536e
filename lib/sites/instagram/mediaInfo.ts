import { type Data, isData, objectsIn, parse, scriptsWith } from '../embedded';
import { isOfPlace } from '../reading';
import type { Place, Reading, Source } from '../site';
import { additionalData, sharedPage } from './embeddedUser';
import { userReading } from './user';

/** The author of the post in the address: the user of the media with its code, never one of the many others in the same data. */
export const mediaInfo: Source = {
  id: 'mediaInfo',
  kinds: ['post'],
  read(document, place) {
    if (place.postId === null) return undefined;
    const texts = scriptsWith(document, 'script[type="application/json"]', `"${place.postId}"`, '"username"');
    for (const text of texts) {
      const reading = authorIn(parse(text), place);
      if (reading) return reading;
    }
    return authorIn([sharedPage(document, 'PostPage'), ...additionalData(document)], place);
  },
};

function authorIn(data: unknown, place: Place): Reading | undefined {
  for (const media of objectsIn(data)) {
    if (media.code !== place.postId && media.shortcode !== place.postId) continue;
    const author = authorOf(media);
    if (author && isOfPlace(place, String(author.username))) return userReading(place, author);
  }
  return undefined;
}

/** `owner` is the author in the older family; in the newer it holds an id only. */
const authorOf = (media: Data): Data | undefined =>
  [media.user, media.owner].find((user): user is Data => isData(user) && typeof user.username === 'string');
