import { objectsAfter } from '../embedded';
import type { Source } from '../site';
import { rehydration } from './rehydration';
import { firstReading, userReading } from './user';

/** Profile pages since 2024: `webapp.user-detail`. A status beside it may say "private" while the user is complete: the user decides. */
export const userDetail: Source = {
  id: 'userDetail',
  kinds: ['profile', 'post', 'live'],
  read: (document, place) =>
    firstReading(objectsAfter(rehydration(document), '"userInfo"'), ({ user, stats, statsV2 }) =>
      userReading(place, user, stats, statsV2),
    ),
};
