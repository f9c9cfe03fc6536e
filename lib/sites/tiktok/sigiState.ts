import { at, isData, jsonAfter, jsonOf, scriptsWith } from '../embedded';
import { sameHandle } from '../reading';
import type { Source } from '../site';
import { userReading } from './user';

/** Profiles until 2023. The maps hold other people too: only the address's handle is looked up. */
export const sigiState: Source = {
  id: 'sigiState',
  kinds: ['profile', 'post', 'live'],
  read(document, place) {
    const users = at(sigiStateOf(document), 'UserModule', 'users');
    if (!isData(users) || place.handle === null) return undefined;
    const key = Object.keys(users).find((handle) => sameHandle(handle, place.handle!));
    if (key === undefined) return undefined;
    const { stats, statsV2 } = (at(sigiStateOf(document), 'UserModule') ?? {}) as Record<string, unknown>;
    return userReading(place, users[key], at(stats, key), at(statsV2, key));
  },
};

/** As a JSON script, or in its early form `window['SIGI_STATE']={…};window['SIGI_RETRY']=`. */
export function sigiStateOf(document: Document): unknown {
  const script = document.getElementById('SIGI_STATE');
  if (script) return jsonOf(script);
  const [code] = scriptsWith(
    document,
    'script:not([type]), script[type="text/javascript"]',
    "window['SIGI_STATE']=",
  );
  return code === undefined ? undefined : jsonAfter(code, "window['SIGI_STATE']=");
}
