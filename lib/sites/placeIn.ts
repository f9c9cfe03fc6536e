import type { Address, Place, SiteFront } from './site';

/** The site and the creator's place of an address, or undefined where it names none. */
export function placeIn<S extends SiteFront>(
  among: readonly S[],
  address: Address,
): { site: S; place: Place } | undefined {
  for (const site of among) {
    const place = site.placeAt(address);
    if (place) return { site, place };
  }
  return undefined;
}
