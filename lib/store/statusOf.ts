import { bufferedTx } from '@/lib/commands/bufferedTx';
import { suppressedBy } from '@/lib/commands/suppression';
import { handleKeyOf } from '@/lib/identity/handleKey';
import { handleMark } from '@/lib/identity/suppressionHash';
import type { StageKind } from '@/lib/model/brand';
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

/** What a page's script may learn of the handles on it, and nothing more. Order and length as asked. */
export async function statusOf(db: JianlianDatabase, handles: readonly HandleOf[]): Promise<Status[]> {
  const brands = new Map(
    (await tableOf(db, 'brands').limit(500).toArray()).map((brand) => [brand.id, brand]),
  );
  const isListed = await doNotContactList(db);
  return Promise.all(
    handles.map(async ({ platform, handle }) => {
      const profile = await profileByHandle(db, { platform, handle });
      const deals = profile
        ? await tableOf(db, 'deals')
            .where('[creatorId+id]')
            .between([profile.creatorId], [profile.creatorId, []], true, true)
            .limit(50)
            .toArray()
        : [];
      const deal = deals[0];
      return {
        platform,
        handle,
        known: profile !== undefined,
        stageKind: deal ? (kindOf(brands.get(deal.brandId)?.stages ?? [], deal.stage) ?? null) : null,
        mine: deals.length > 0,
        held: false,
        blocked:
          deals.some(({ block }) => block !== null) ||
          (await isListed(platform, handle, deal?.brandId ?? [...brands.keys()][0] ?? null)),
      };
    }),
  );
}

type IsListed = (platform: Platform, handle: string, brandId: string | null) => Promise<boolean>;

/** Whether the do-not-contact list holds a handle, also of somebody who was erased. While it is empty nothing is looked up. */
async function doNotContactList(db: JianlianDatabase): Promise<IsListed> {
  if ((await tableOf(db, 'suppressionKeys').count()) === 0) return async () => false;
  const tx = bufferedTx(dexieReader(db), '');
  return async (platform, handle, brandId) =>
    (await suppressedBy(tx, [handleMark(platform, handle)], brandId)) !== undefined;
}
