import { type Data, isData, objectsIn, parse, scriptsWith } from '../embedded';
import type { Place, Reading, Source } from '../site';
import { userReading } from './user';

/** A full user object in any JSON script: `web_profile_info` and the logged-in profile query have been seen under changing roots. */
export const webProfileInfo: Source = {
  id: 'webProfileInfo',
  kinds: ['profile'],
  read(document, place) {
    for (const text of scriptsWith(
      document,
      'script[type="application/json"]',
      '"username"',
      '"biography"',
    )) {
      if (!/"(?:edge_followed_by|follower_count)"/.test(text) || text.includes('"xig_user_by_username"'))
        continue;
      const reading = fullUserIn(parse(text), place);
      if (reading) return reading;
    }
    return undefined;
  },
};

/** The first user with counts whose handle is the address's. Small user objects of lists and comments have no counts. */
export function fullUserIn(data: unknown, place: Place): Reading | undefined {
  for (const user of objectsIn(data)) {
    if (!hasCounts(user)) continue;
    const reading = userReading(place, user);
    if (reading) return reading;
  }
  return undefined;
}

const hasCounts = (user: Data) =>
  typeof user.username === 'string' &&
  ('follower_count' in user || isData(user.edge_followed_by) || isData(user.followed_by));
