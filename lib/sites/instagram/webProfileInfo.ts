import { type Data, isData, jsonScripts, objectsIn, parse, scriptsWith } from '../embedded';
import type { Place, Reading, Source } from '../site';
import { userReading } from './user';

/** A full user object in any JSON script: `web_profile_info` and the logged-in profile query have stood under changing roots. */
export const webProfileInfo: Source = {
  id: 'webProfileInfo',
  kinds: ['profile'],
  read(document, place) {
    for (const text of scriptsWith(document, jsonScripts, '"username"', '"biography"')) {
      if (!/"(?:edge_followed_by|follower_count)"/.test(text) || text.includes('"xig_user_by_username"'))
        continue;
      const reading = fullUserIn(parse(text), place);
      if (reading) return reading;
    }
    for (const text of scriptsWith(document, jsonScripts, '\\"username\\"', '\\"biography\\"')) {
      for (const response of text.matchAll(writtenOut)) {
        const reading = fullUserIn(parse(String(parse(response[1]))), place);
        if (reading) return reading;
      }
    }
    return undefined;
  },
};

/** An answer that the page took along as text within its data. */
const writtenOut = /"response":\s*("\{(?:[^"\\]|\\.)*")/g;

/** The first user with counts whose handle is the address's. The small user objects of lists and comments have none. */
export function fullUserIn(data: unknown, place: Place): Reading | undefined {
  for (const user of objectsIn(data)) {
    const reading = hasCounts(user) ? userReading(place, user) : undefined;
    if (reading) return reading;
  }
  return undefined;
}

const hasCounts = (user: Data): boolean =>
  typeof user.username === 'string' &&
  ('follower_count' in user || isData(user.edge_followed_by) || isData(user.followed_by));
