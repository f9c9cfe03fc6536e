import { at, objectsAfter } from '../embedded';
import type { Source } from '../site';
import { nextText } from './nextData';
import { rehydration } from './rehydration';
import { firstReading, userReading } from './user';

/** The author of a video or photo post (`webapp.video-detail`); the counts stand beside the author, not in it. */
export const videoDetail: Source = {
  id: 'videoDetail',
  kinds: ['profile', 'post', 'live'],
  read: (document, place) =>
    firstReading(objectsAfter(rehydration(document) || nextText(document), '"itemInfo"'), ({ itemStruct }) =>
      userReading(
        place,
        at(itemStruct, 'author'),
        at(itemStruct, 'authorStats'),
        at(itemStruct, 'authorStatsV2'),
      ),
    ),
};
