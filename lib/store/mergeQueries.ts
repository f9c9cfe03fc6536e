import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Distinction } from '@/lib/model/distinction';
import type { Merge } from '@/lib/model/merge';
import type { Profile } from '@/lib/model/profile';
import { poolScope } from '@/lib/model/record';
import type { TableName } from '@/lib/model/records';
import { type JianlianDatabase, tableOf } from './database';
import { about } from './forgotten';

/** A creator with all that a merge compares. */
export type Side = { creator: Creator; profiles: Profile[]; deals: Deal[] };
/** What a merge keeps of both, counted. */
export type KeptCounts = { observations: number; messages: number; deals: number; activities: number };
/** A merge that can be seen on the page of who lives on; `isCarriedOn`: a later one has to be taken back first. */
export type MergeShown = {
  goneId: string;
  name: string | null;
  at: string;
  by: string;
  isCarriedOn: boolean;
};

/** What the screens of duplicates and merges read. */
export function mergeQueries(db: JianlianDatabase) {
  const of = <T extends 'profiles' | 'deals'>(table: T, id: string) =>
    tableOf(db, table).where('[creatorId+id]').between([id], [id, []], true, true);

  return {
    /** Both sides of a pair; null where one of them is not here or lives on as another. */
    async sides(ids: readonly [string, string]): Promise<[Side, Side] | null> {
      const found = await Promise.all(
        ids.map(async (id): Promise<Side | null> => {
          const creator = await tableOf(db, 'creators').get(id);
          if (!creator || creator.mergedInto) return null;
          const [profiles, deals] = await Promise.all([
            of('profiles', id).toArray(),
            of('deals', id).toArray(),
          ]);
          return { creator, profiles, deals };
        }),
      );
      const [one, other] = found;
      return one && other ? [one, other] : null;
    },
    async keptCounts(ids: readonly [string, string]): Promise<KeptCounts> {
      const rows = (await Promise.all(ids.map((id) => about(db, id)))).flatMap(({ own }) => own);
      const count = (wanted: TableName) =>
        new Set(rows.filter(({ table }) => table === wanted).map(({ id }) => id)).size;
      return {
        observations: count('observations'),
        messages: count('messages'),
        deals: count('deals'),
        activities: count('activities'),
      };
    },
    /** Newest first. */
    async mergesInto(creatorId: string): Promise<MergeShown[]> {
      const merges = await tableOf(db, 'merges')
        .where('[keptId+id]')
        .between([creatorId], [creatorId, []], true, true)
        .filter(({ scope }) => scope === poolScope)
        .toArray();
      const gone = await tableOf(db, 'creators').bulkGet(merges.map(({ goneId }) => goneId));
      const handles = await Promise.all(merges.map((merge) => handleIn(db, merge)));
      return merges
        .map((merge, i) => ({
          goneId: merge.goneId,
          name: gone[i]?.name ?? handles[i] ?? null,
          at: merge.at,
          by: merge.by,
          isCarriedOn: merge.wrote.some(
            ({ table, id, field, after }) =>
              table === 'creators' && id === merge.goneId && field === 'mergedInto' && after !== merge.keptId,
          ),
        }))
        .sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    /** Pairs of which a person said that they are not one, the last said first. */
    async differentPairs(limit = 200): Promise<{ distinction: Distinction; names: (string | null)[] }[]> {
      const all = await tableOf(db, 'distinctions').limit(5000).toArray();
      const shown = all.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, limit);
      return Promise.all(
        shown.map(async (distinction) => ({
          distinction,
          names: await Promise.all([distinction.oneId, distinction.otherId].map((id) => calledBy(db, id))),
        })),
      );
    },
  };
}

async function calledBy(db: JianlianDatabase, id: string): Promise<string | null> {
  const creator = await tableOf(db, 'creators').get(id);
  if (creator?.name) return creator.name;
  const [profile] = await tableOf(db, 'profiles')
    .where('[creatorId+id]')
    .between([id], [id, []], true, true)
    .limit(1)
    .toArray();
  return profile ? `@${profile.handle}` : null;
}

async function handleIn(db: JianlianDatabase, { wrote }: Merge): Promise<string | null> {
  const moved = wrote.find(({ table }) => table === 'profiles');
  const profile = moved && (await tableOf(db, 'profiles').get(moved.id));
  return profile ? `@${profile.handle}` : null;
}
