import { objectsAfter } from '../embedded';
import { readingOf } from '../reading';
import type { Source } from '../site';
import { rehydration } from './rehydration';
import { firstReading } from './user';

/** Collections and other shared pages name their author by handle alone, so no field ever names this source. */
export const collectionInfo: Source = {
  id: 'headTags',
  kinds: ['post'],
  read: (document, place) =>
    firstReading(objectsAfter(rehydration(document), '"collectionInfo"'), ({ userName }) =>
      readingOf(place, { handle: userName }),
    ),
};
