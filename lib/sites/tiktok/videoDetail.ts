import { at } from '../embedded';
import type { Source } from '../site';
import { scopeOf } from './rehydration';
import { userReading } from './user';

/** The author of a video or photo post; the counts stand beside the author, not in it. */
export const videoDetail: Source = {
  id: 'videoDetail',
  kinds: ['profile', 'post', 'live'],
  read(document, place) {
    const item = at(scopeOf(document, 'webapp.video-detail'), 'itemInfo', 'itemStruct');
    return userReading(place, at(item, 'author'), at(item, 'authorStats'), at(item, 'authorStatsV2'));
  },
};
