import { isData, jsonOf, objectsIn } from '../embedded';
import { readingOf } from '../reading';
import type { Source } from '../site';

/** Collections and other shared pages name their author by handle alone. */
export const collectionInfo: Source = {
  id: 'headTags',
  kinds: ['post'],
  read(document, place) {
    const script = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
    if (!script?.textContent?.includes('"collectionInfo"')) return undefined;
    for (const object of objectsIn(jsonOf(script))) {
      if (!isData(object.collectionInfo)) continue;
      const reading = readingOf(place, { handle: object.collectionInfo.userName as string });
      if (reading) return reading;
    }
    return undefined;
  },
};
