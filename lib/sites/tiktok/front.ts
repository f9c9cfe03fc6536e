import type { SiteFront } from '../site';
import { anchorAt } from './anchor';
import { isList } from './isList';
import { placeAt } from './placeAt';
import { shownHandle } from './shownHandle';

export const tiktokFront: SiteFront = {
  platform: 'tiktok',
  matches: ['https://www.tiktok.com/*'],
  placeAt,
  isList,
  profileUrl: (handle) => `https://www.tiktok.com/@${handle}`,
  anchor: anchorAt,
  shownHandle,
};
