import { at } from '../embedded';
import type { Source } from '../site';
import { additionalData, sharedPage } from './sharedData';
import { userReading } from './user';
import { fullUserIn } from './webProfileInfo';

/** Profiles of 2015 to 2021, and the owner of a story of that time, of whom only handle and id are told. */
export const embeddedUser: Source = {
  id: 'embeddedUser',
  kinds: ['profile', 'post'],
  read(document, place) {
    if (place.handle === null) return undefined;
    const full = fullUserIn([sharedPage(document, 'ProfilePage'), additionalData(document)], place);
    if (full || place.kind === 'profile') return full;
    const { username, id } = (at(sharedPage(document, 'StoriesPage'), 0, 'user') ?? {}) as Record<
      string,
      unknown
    >;
    return userReading(place, { username, id });
  },
};
