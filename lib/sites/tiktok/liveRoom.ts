import { at } from '../embedded';
import type { Source } from '../site';
import { sigiStateOf } from './sigiState';
import { userReading } from './user';

/** `/@handle/live` ships the old state still (2026): followers and following, no likes, no posts. */
export const liveRoom: Source = {
  id: 'liveRoom',
  kinds: ['profile', 'post', 'live'],
  read(document, place) {
    const info = at(sigiStateOf(document), 'LiveRoom', 'liveRoomUserInfo');
    return userReading(place, at(info, 'user'), at(info, 'stats'), at(info, 'statsV2'));
  },
};
