import { instagram } from './instagram';
import type { Place, Site } from './site';
import { tiktok } from './tiktok';

export const sites: readonly Site[] = [tiktok, instagram];

/** The site and the creator's place of an address, or undefined where it names none. */
export function siteAt(url: URL, among = sites): { site: Site; place: Place } | undefined {
  for (const site of among) {
    const place = site.placeAt(url);
    if (place) return { site, place };
  }
  return undefined;
}
