import { objectsAfter } from '../embedded';
import type { Source } from '../site';
import { sigiText } from './sigiState';
import { firstReading, userReading } from './user';

/** `/@handle/live` still ships the old state (2026): followers and following, no likes, no posts. */
export const liveRoom: Source = {
  id: 'liveRoom',
  kinds: ['profile', 'post', 'live'],
  read: (document, place) =>
    firstReading(objectsAfter(sigiText(document), '"liveRoomUserInfo"'), ({ user, stats }) =>
      userReading(place, user, stats),
    ),
};
