import { instagram } from './instagram';
import { placeIn } from './placeIn';
import type { Site } from './site';
import { tiktok } from './tiktok';

export const sites: readonly Site[] = [tiktok, instagram];

/** The whole site of an address, to read its page. */
export const siteAt = (url: URL, among = sites) => placeIn(among, url);
