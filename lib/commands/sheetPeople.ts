import { creatorIdFor, firstDealIdFor, profileIdFor } from '@/lib/identity/derivedIds';
import { handleKeyOf } from '@/lib/identity/handleKey';
import type { Activity } from '@/lib/model/activity';
import type { Brand } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Observation } from '@/lib/model/observation';
import type { Platform, Profile } from '@/lib/model/profile';
import type { SheetRow } from '@/lib/model/sheetRow';
import { resolveId } from './resolveAliases';
import type { Tx } from './tx';

/** Everybody whom some rows of a sheet may be about, read at once, and what will be written of them. */
export type People = {
  brand: Brand;
  profiles: Map<string, Profile>;
  /** Ids of rows that a merge joined with another of their account → where they live on. */
  joined: ReadonlyMap<string, string>;
  creators: Map<string, Creator>;
  /** The brand's deal with a creator, by the creator's id. */
  deals: Map<string, Deal>;
  changed: { profiles: Set<string>; creators: Set<string>; deals: Set<string> };
  observations: Observation[];
  activities: Activity[];
  byHandle: (platform: Platform, handle: string) => Profile[];
  byPlatformId: (platform: Platform, platformId: string) => Profile[];
  write: () => Promise<void>;
};

/** Two hundred rows cost a handful of reads: by the ids that handles give, by ranges of handles, and what hangs on them. */
export async function peopleOf(tx: Tx, rows: readonly SheetRow[], brand: Brand): Promise<People> {
  const profiles = new Map<string, Profile>();
  const add = (found: readonly (Profile | undefined)[]) => {
    for (const one of found) if (one) profiles.set(one.id, one);
  };
  const accounts = rows.flatMap((row) => row.accounts);
  const derived = accounts.map(({ platform, handle }) => profileIdFor(platform, handle));
  add(await tx.getMany('profiles', [...new Set(derived)]));
  const joined = await joinedAmong(tx, derived);
  add(await tx.getMany('profiles', [...new Set(joined.values())]));
  for (const platform of ['tiktok', 'instagram'] as const)
    add(
      await holders(
        tx,
        platform,
        accounts.filter((one) => one.platform === platform).map(({ handle }) => handleKeyOf(handle)),
      ),
    );
  for (const { platformId, accounts: own } of rows)
    if (platformId && own[0])
      add(
        (
          await tx.page(
            'profiles',
            'platform+platformId',
            { equals: [own[0].platform, platformId] },
            null,
            20,
          )
        ).rows,
      );

  const creatorIds = [
    ...new Set([...derived.map(creatorIdFor), ...[...profiles.values()].map(({ creatorId }) => creatorId)]),
  ];
  const creators = new Map(present(await tx.getMany('creators', creatorIds)).map((one) => [one.id, one]));
  const deals = await dealsOf(tx, brand.id, [...creators.keys()]);
  return people(tx, brand, profiles, creators, deals, joined);
}

/** Ids whose rows a merge joined with another one of their account, and where they live on. */
async function joinedAmong(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const joined = new Map<string, string>();
  if ((await tx.page('aliases', 'oldId', {}, null, 1)).rows.length === 0) return joined;
  for (const id of new Set(ids)) {
    const living = await resolveId(tx, id);
    if (living !== id) joined.set(id, living);
  }
  return joined;
}

/** Who holds handles now. Rows come in the order of their handles, so that a range of them holds few others; where it does not, one by one. */
async function holders(tx: Tx, platform: Platform, keys: readonly string[]): Promise<Profile[]> {
  const sorted = [...new Set(keys)].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return [];
  const wanted = new Set(sorted);
  const range = await tx.page(
    'profiles',
    'platform+handleKey',
    { equals: [platform], from, to },
    null,
    200 + sorted.length * 4,
  );
  if (range.cursor === null) return range.rows.filter(({ handleKey }) => wanted.has(handleKey));
  const found: Profile[] = [];
  for (const key of sorted)
    found.push(
      ...(await tx.page('profiles', 'platform+handleKey', { equals: [platform, key] }, null, 20)).rows,
    );
  return found;
}

/** The first deal has an id that both ends know; only a creator without it is looked up. */
async function dealsOf(tx: Tx, brandId: string, creatorIds: readonly string[]): Promise<Map<string, Deal>> {
  const first = await tx.getMany(
    'deals',
    creatorIds.map((id) => firstDealIdFor(brandId, id)),
  );
  const deals = new Map<string, Deal>();
  for (const [i, creatorId] of creatorIds.entries()) {
    const deal =
      first[i] ??
      (await tx.page('deals', 'creatorId', { equals: [creatorId] }, null, 500)).rows.findLast(
        (one) => one.brandId === brandId,
      );
    if (deal) deals.set(creatorId, deal);
  }
  return deals;
}

function people(
  tx: Tx,
  brand: Brand,
  profiles: Map<string, Profile>,
  creators: Map<string, Creator>,
  deals: Map<string, Deal>,
  joined: ReadonlyMap<string, string>,
): People {
  const changed = { profiles: new Set<string>(), creators: new Set<string>(), deals: new Set<string>() };
  const observations: Observation[] = [];
  const activities: Activity[] = [];
  const byKey = new Map<string, Profile[]>();
  const indexed = new Set<string>();
  const index = () => {
    for (const one of profiles.values()) {
      if (indexed.has(one.id)) continue;
      indexed.add(one.id);
      for (const key of keysOf(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
  };
  const find = (key: string) => {
    index();
    return (byKey.get(key) ?? []).map(({ id }) => profiles.get(id) as Profile);
  };
  return {
    brand,
    profiles,
    joined,
    creators,
    deals,
    changed,
    observations,
    activities,
    byHandle: (platform, handle) => find(`${platform} @${handleKeyOf(handle)}`),
    byPlatformId: (platform, platformId) => find(`${platform} #${platformId}`),
    async write() {
      await tx.putMany(
        'profiles',
        [...changed.profiles].map((id) => profiles.get(id) as Profile),
      );
      await tx.putMany(
        'creators',
        [...changed.creators].map((id) => creators.get(id) as Creator),
      );
      await tx.putMany(
        'deals',
        [...changed.deals].map((creatorId) => deals.get(creatorId) as Deal),
      );
      await tx.putMany('observations', observations);
      await tx.putMany('activities', activities);
    },
  };
}

/** Every handle an account has or had, and its id. */
const keysOf = ({ platform, platformId, handle, handles }: Profile): string[] => [
  ...new Set([handle, ...handles.map((one) => one.handle)].map((one) => `${platform} @${handleKeyOf(one)}`)),
  ...(platformId ? [`${platform} #${platformId}`] : []),
];

const present = <T>(found: readonly (T | undefined)[]): T[] => found.filter((one) => one !== undefined);
