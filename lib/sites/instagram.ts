import { anchorAt } from './instagram/anchor';
import { embeddedUser } from './instagram/embeddedUser';
import { mediaInfo } from './instagram/mediaInfo';
import { metaDescription } from './instagram/metaDescription';
import { ogCounts } from './instagram/ogCounts';
import { placeAt } from './instagram/placeAt';
import { postTags } from './instagram/postTags';
import { refusalOf } from './instagram/refusal';
import { renderedHeader } from './instagram/renderedHeader';
import { renderedPost } from './instagram/renderedPost';
import { routeJson } from './instagram/routeJson';
import { shownHandle } from './instagram/shownHandle';
import { webProfileInfo } from './instagram/webProfileInfo';
import { xigUser } from './instagram/xigUser';
import type { Site } from './site';

export const instagram: Site = {
  platform: 'instagram',
  matches: ['https://www.instagram.com/*'],
  placeAt,
  profileUrl: (handle) => `https://www.instagram.com/${handle}/`,
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
  refusal: refusalOf,
  anchor: anchorAt,
  shownHandle,
};
