import type { Site } from './site';
import { collectionInfo } from './tiktok/collectionInfo';
import { tiktokFront } from './tiktok/front';
import { headTags } from './tiktok/headTags';
import { liveRoom } from './tiktok/liveRoom';
import { nextData } from './tiktok/nextData';
import { profileJsonLd } from './tiktok/profileJsonLd';
import { refusalOf } from './tiktok/refusal';
import { renderedAuthor } from './tiktok/renderedAuthor';
import { renderedHeader } from './tiktok/renderedHeader';
import { sigiState } from './tiktok/sigiState';
import { userDetail } from './tiktok/userDetail';
import { videoDetail } from './tiktok/videoDetail';
import { videosIn } from './tiktok/videosIn';

export const tiktok: Site = {
  ...tiktokFront,
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
  videos: videosIn,
  refusal: refusalOf,
};
