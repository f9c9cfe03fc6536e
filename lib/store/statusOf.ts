import { bufferedTx } from '@/lib/commands/bufferedTx';
import { suppressedBy } from '@/lib/commands/suppression';
import { handleKeyOf } from '@/lib/identity/handleKey';
import { handleMark } from '@/lib/identity/suppressionHash';
import type { StageKind } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import type { Platform, Profile } from '@/lib/model/profile';
import { kindOf } from '@/lib/pipeline/stages';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';
import { dexieReader } from './dexieReader';

export type HandleOf = { platform: Platform; handle: string };
export type Status = HandleOf & {
  known: boolean;
  stageKind: StageKind | null;
  mine: boolean;
  held: boolean;
  blocked: boolean;
};

/** The account that has this handle now, not one that had it once. */
export async function profileByHandle(
  db: JianlianDatabase,
  { platform, handle }: HandleOf,
): Promise<Profile | undefined> {
  const key = [platform, handleKeyOf(handle)];
  const profiles = await tableOf(db, 'profiles')
    .where('[platform+handleKey+id]')
    .between(key, [...key, []], true, true)
    .limit(20)
    .toArray();
  return profiles.sort((a, b) => b.seenAt.localeCompare(a.seenAt))[0];
}

/**
 * What a page's script may learn of the handles on it, and nothing more. Order and length as asked. `mine`: a deal of theirs is of the one
 * who asks, `held`: all their open deals are other people's, so that a page can tell somebody known from somebody taken.
 */
export async function statusOf(
  db: JianlianDatabase,
  handles: readonly HandleOf[],
  by: string,
): Promise<Status[]> {
  const brands = new Map(
    (await tableOf(db, 'brands').limit(500).toArray()).map((brand) => [brand.id, brand]),
  );
  const isListed = await doNotContactList(db);
  const kindOfDeal = (deal: Deal) => kindOf(brands.get(deal.brandId)?.stages ?? [], deal.stage) ?? null;
  return Promise.all(
    handles.map(async ({ platform, handle }) => {
      const profile = await profileByHandle(db, { platform, handle });
      const deals = profile ? await dealsOf(db, profile.creatorId) : [];
      const open = deals.filter((deal) => kindOfDeal(deal) !== 'stopped');
      const own = [...open, ...deals].find(({ ownerId }) => ownerId === by);
      const deal = own ?? open[0] ?? deals[0];
      return {
        platform,
        handle,
        known: profile !== undefined,
        stageKind: deal ? kindOfDeal(deal) : null,
        mine: own !== undefined,
        held: open.length > 0 && open.every(({ ownerId }) => ownerId !== null && ownerId !== by),
        blocked:
          deals.some(({ block }) => block !== null) ||
          (await isListed(platform, handle, deal?.brandId ?? [...brands.keys()][0] ?? null)),
      };
    }),
  );
}

const dealsOf = (db: JianlianDatabase, creatorId: string): Promise<Deal[]> =>
  tableOf(db, 'deals')
    .where('[creatorId+id]')
    .between([creatorId], [creatorId, []], true, true)
    .limit(50)
    .toArray();

type IsListed = (platform: Platform, handle: string, brandId: string | null) => Promise<boolean>;

/** Whether the do-not-contact list holds a handle, also of somebody who was erased. While it is empty nothing is looked up. */
async function doNotContactList(db: JianlianDatabase): Promise<IsListed> {
  if ((await tableOf(db, 'suppressionKeys').count()) === 0) return async () => false;
  const tx = bufferedTx(dexieReader(db), '');
  return async (platform, handle, brandId) =>
    (await suppressedBy(tx, [handleMark(platform, handle)], brandId)) !== undefined;
}
