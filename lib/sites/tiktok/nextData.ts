import { objectsAfter } from '../embedded';
import type { Source } from '../site';
import { firstReading, userReading } from './user';

/** Profile pages until about 2021. */
export const nextData: Source = {
  id: 'nextData',
  kinds: ['profile'],
  read: (document, place) =>
    firstReading(objectsAfter(nextText(document), '"userInfo"'), ({ user, stats, statsV2 }) =>
      userReading(place, user, stats, statsV2),
    ),
};

export const nextText = (document: Document): string =>
  document.getElementById('__NEXT_DATA__')?.textContent ?? '';
