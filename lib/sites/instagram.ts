import { embeddedUser } from './instagram/embeddedUser';
import { instagramFront } from './instagram/front';
import { mediaInfo } from './instagram/mediaInfo';
import { metaDescription } from './instagram/metaDescription';
import { ogCounts } from './instagram/ogCounts';
import { postTags } from './instagram/postTags';
import { reelsIn } from './instagram/reelsIn';
import { refusalOf } from './instagram/refusal';
import { renderedHeader } from './instagram/renderedHeader';
import { renderedPost } from './instagram/renderedPost';
import { routeJson } from './instagram/routeJson';
import { webProfileInfo } from './instagram/webProfileInfo';
import { xigUser } from './instagram/xigUser';
import type { Site } from './site';

export const instagram: Site = {
  ...instagramFront,
  // Embedded counts are exact and belong to the address's handle, so they stand before the header's, which may be rounded.
  sources: [
    xigUser,
    webProfileInfo,
    embeddedUser,
    mediaInfo,
    renderedHeader,
    routeJson,
    metaDescription,
    ogCounts,
    postTags,
    renderedPost,
  ],
  videos: reelsIn,
  refusal: refusalOf,
};
