import { at } from '../embedded';
import type { Source } from '../site';
import { scopeOf } from './rehydration';
import { userReading } from './user';

/** Profile pages since 2024. The status code beside it can say "private" while the user is complete: the user itself decides. */
export const userDetail: Source = {
  id: 'userDetail',
  kinds: ['profile', 'post', 'live'],
  read(document, place) {
    const info = at(scopeOf(document, 'webapp.user-detail'), 'userInfo');
    return userReading(place, at(info, 'user'), at(info, 'stats'), at(info, 'statsV2'));
  },
};
