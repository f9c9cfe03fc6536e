import { instagramFront } from './instagram/front';
import { placeIn } from './placeIn';
import type { Address, SiteFront } from './site';
import { tiktokFront } from './tiktok/front';

const fronts: readonly SiteFront[] = [tiktokFront, instagramFront];

/** What a page needs of its site while nobody presses anything. */
export const frontAt = (address: Address) => placeIn(fronts, address);

/** The site of an address that shows many creators, or undefined. */
export const listAt = (address: Address) => fronts.find((site) => site.isList(address));
