import { at, objectsAfter } from '../embedded';
import { plainBio } from '../plainText';
import { secondsOf } from '../secondsOf';
import type { Place, PostReading, Source } from '../site';
import { nextText } from './nextData';
import { rehydration } from './rehydration';
import { firstReading, userReading } from './user';

/** The author of a video or photo post (`webapp.video-detail`); the counts stand beside the author, not in it. */
export const videoDetail: Source = {
  id: 'videoDetail',
  kinds: ['profile', 'post', 'live'],
  read: (document, place) =>
    firstReading(
      objectsAfter(rehydration(document) || nextText(document), '"itemInfo"'),
      ({ itemStruct }) => {
        const reading = userReading(
          place,
          at(itemStruct, 'author'),
          at(itemStruct, 'authorStats'),
          at(itemStruct, 'authorStatsV2'),
        );
        const post = reading && postOf(itemStruct, place);
        return post ? { ...reading, post } : reading;
      },
    ),
};

/** After an in-app navigation these data are of another post of the same author. */
function postOf(item: unknown, { postId }: Place): PostReading | undefined {
  if (postId === null || at(item, 'id') !== postId) return undefined;
  return { caption: plainBio(at(item, 'desc')), publishedAt: secondsOf(at(item, 'createTime')) };
}
