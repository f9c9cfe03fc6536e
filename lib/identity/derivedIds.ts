import { v5 } from 'uuid';
import type { Platform } from '@/lib/model/profile';
import { handleKeyOf } from './handleKey';

/** Constant for all time: what two people offline would both create gets the id that both derive from it. */
const namespace = '6f1d2c3a-8f0e-5b6b-9d55-2f7c1f6f0a11';

/**
 * The id of an account by its handle; with `platformId` by that alone, for the account whose handle-derived id already belongs to
 * another one (see decideProfile): handles are released and taken again, platform ids are not.
 */
export function profileIdFor(platform: Platform, handle: string, platformId?: string): string {
  // `@` and `#` keep a handle of digits apart from an id of the same digits
  const account = platformId === undefined ? `@${handleKeyOf(handle)}` : `#${platformId}`;
  return derived(`profile ${platform} ${account}`);
}

/** The id of the creator an account starts with. */
export const creatorIdFor = (profileId: string): string => derived(`creator of ${profileId}`);

/** A brand's first deal with a creator; later ones are made by a person and have ids of their own. */
export const firstDealIdFor = (brandId: string, creatorId: string): string =>
  derived(`deal ${brandId} ${creatorId}`);

/** The same names are asked for again and again while a sheet comes in; hashing them takes longer than all else. */
function derived(name: string): string {
  const known = recent.get(name);
  if (known !== undefined) return known;
  if (recent.size >= mostRecent) recent.clear();
  const id = v5(name, namespace);
  recent.set(name, id);
  return id;
}

const recent = new Map<string, string>();
/** A sheet of 20,000 rows is checked first and then written: the ids are the same. */
const mostRecent = 80_000;

/** A brand's copy of a template that came from another brand: taken in twice, it is one copy. */
export const templateCopyIdFor = (brandId: string, templateId: string): string =>
  v5(`template ${brandId} ${templateId}`, namespace);

/** The one brand of somebody working alone: the same on every computer, so that an export of one fits into another. */
export const firstBrandId: string = v5('brand of one', namespace);

/** That two creators are not one person: said by two colleagues offline, it is one record. */
export const distinctionIdFor = (oneId: string, otherId: string): string =>
  v5(`distinction ${[oneId, otherId].sort().join(' ')}`, namespace);
