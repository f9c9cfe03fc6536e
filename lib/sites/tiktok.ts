import type { Site } from './site';
import { anchorAt } from './tiktok/anchor';
import { collectionInfo } from './tiktok/collectionInfo';
import { headTags } from './tiktok/headTags';
import { liveRoom } from './tiktok/liveRoom';
import { nextData } from './tiktok/nextData';
import { placeAt } from './tiktok/placeAt';
import { profileJsonLd } from './tiktok/profileJsonLd';
import { refusalOf } from './tiktok/refusal';
import { renderedAuthor } from './tiktok/renderedAuthor';
import { renderedHeader } from './tiktok/renderedHeader';
import { shownHandle } from './tiktok/shownHandle';
import { sigiState } from './tiktok/sigiState';
import { userDetail } from './tiktok/userDetail';
import { videoDetail } from './tiktok/videoDetail';

export const tiktok: Site = {
  platform: 'tiktok',
  matches: ['https://www.tiktok.com/*'],
  placeAt,
  profileUrl: (handle) => `https://www.tiktok.com/@${handle}`,
  sources: [
    userDetail,
    sigiState,
    nextData,
    profileJsonLd,
    videoDetail,
    liveRoom,
    renderedHeader,
    headTags,
    renderedAuthor,
    collectionInfo,
  ],
  refusal: refusalOf,
  anchor: anchorAt,
  shownHandle,
};
