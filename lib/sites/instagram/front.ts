import type { SiteFront } from '../site';
import { anchorAt } from './anchor';
import { isList } from './isList';
import { placeAt } from './placeAt';
import { shownHandle } from './shownHandle';

export const instagramFront: SiteFront = {
  platform: 'instagram',
  matches: ['https://www.instagram.com/*'],
  placeAt,
  isList,
  profileUrl: (handle) => `https://www.instagram.com/${handle}/`,
  anchor: anchorAt,
  shownHandle,
};
