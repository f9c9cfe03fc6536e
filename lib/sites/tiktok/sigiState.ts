import { at, codeScripts, isData, objectsAfter, scriptsWith } from '../embedded';
import { sameHandle } from '../reading';
import type { Source } from '../site';
import { firstReading, userReading } from './user';

/** Profiles until 2023. The maps hold other people too: only the address's handle is looked up. */
export const sigiState: Source = {
  id: 'sigiState',
  kinds: ['profile', 'post', 'live'],
  read: (document, place) =>
    firstReading(objectsAfter(sigiText(document), '"UserModule"'), ({ users, stats, statsV2 }) => {
      const key =
        isData(users) && Object.keys(users).find((handle) => sameHandle(handle, place.handle ?? ''));
      return key ? userReading(place, at(users, key), at(stats, key), at(statsV2, key)) : undefined;
    }),
};

/** As a JSON script, or in its early form `window['SIGI_STATE']={…};window['SIGI_RETRY']=`. */
export function sigiText(document: Document): string {
  const script = document.getElementById('SIGI_STATE');
  return script?.textContent ?? scriptsWith(document, codeScripts, "window['SIGI_STATE']")[0] ?? '';
}
