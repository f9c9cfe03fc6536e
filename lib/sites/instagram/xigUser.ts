import { jsonScripts, objectsAfter, scriptsWith } from '../embedded';
import type { Source } from '../site';
import { userReading } from './user';

const marker = '"xig_user_by_username"';

/** Logged-out profiles since mid-2026. The key occurs a second time with nothing but a timeline: the one with counts is meant. */
export const xigUser: Source = {
  id: 'xigUser',
  kinds: ['profile'],
  read(document, place) {
    for (const text of scriptsWith(document, jsonScripts, marker)) {
      for (const user of objectsAfter(text, marker)) {
        const reading = 'follower_count' in user ? userReading(place, user) : undefined;
        if (reading) return reading;
      }
    }
    return undefined;
  },
};
