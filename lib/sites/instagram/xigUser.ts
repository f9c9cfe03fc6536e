import { isData, objectsIn, parse, scriptsWith } from '../embedded';
import type { Source } from '../site';
import { userReading } from './user';

/** Logged-out profiles since mid-2026. The key occurs a second time with nothing but a timeline: the one with counts is meant. */
export const xigUser: Source = {
  id: 'xigUser',
  kinds: ['profile'],
  read(document, place) {
    for (const text of scriptsWith(document, 'script[type="application/json"]', '"xig_user_by_username"')) {
      for (const { xig_user_by_username: user } of objectsIn(parse(text))) {
        if (!isData(user) || !('follower_count' in user)) continue;
        const reading = userReading(place, user);
        if (reading) return reading;
      }
    }
    return undefined;
  },
};
