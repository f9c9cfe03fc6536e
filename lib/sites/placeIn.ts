import type { Place, SiteFront } from './site';

/** The site and the creator's place of an address, or undefined where it names none. */
export function placeIn<S extends SiteFront>(
  among: readonly S[],
  url: URL,
): { site: S; place: Place } | undefined {
  for (const site of among) {
    const place = site.placeAt(url);
    if (place) return { site, place };
  }
  return undefined;
}
