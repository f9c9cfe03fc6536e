import { bufferedTx } from '@/lib/commands/bufferedTx';
import { type About, rowsAbout } from '@/lib/commands/rowsAbout';
import { marksOfAccount, suppressionHash } from '@/lib/identity/suppressionHash';
import type { Row } from '@/lib/model/records';
import type { Suppression } from '@/lib/model/suppression';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';
import { dexieReader } from './dexieReader';

/** Everything about a person, as an erase would find it. */
export const about = (db: JianlianDatabase, creatorId: string): Promise<About> =>
  rowsAbout(bufferedTx(dexieReader(db), ''), creatorId);

/** One wish not to be contacted, as it is kept: no name, only when, why, for whom, and by how many marks it is recognised. */
export type Wish = Pick<Suppression, 'group' | 'reason' | 'at' | 'brandId'> & { marks: number };

/** The wishes, newest first. */
export async function wishes(db: JianlianDatabase, limit = 5000): Promise<Wish[]> {
  const rows = await tableOf(db, 'suppressions').limit(limit).toArray();
  const groups = Map.groupBy(rows, ({ group }) => group);
  return [...groups.values()]
    .map((all) => ({ ...(all[0] as Suppression), marks: all.length }))
    .map(({ group, reason, at, brandId, marks }) => ({ group, reason, at, brandId, marks }))
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** What an import brings along, as far as it matters here. The accounts may be many: they are asked for once it is known that anybody was erased. */
type Brought = { [T in 'suppressions' | 'suppressionKeys']?: readonly Row<T>[] } & {
  accounts: () => Promise<readonly Row<'profiles'>[]>;
};

/** Creators of these accounts who carry the mark of somebody who was erased, here or in what is brought. Hashes are made in memory: four an account. */
export async function erasedAmong(
  db: JianlianDatabase,
  { accounts, suppressions = [], suppressionKeys = [] }: Brought,
): Promise<string[]> {
  const wished = [...(await tableOf(db, 'suppressions').toArray()), ...suppressions];
  const hashes = new Set(wished.filter(({ reason }) => reason === 'erased').map(({ hash }) => hash));
  if (hashes.size === 0) return [];
  const keys = [...(await tableOf(db, 'suppressionKeys').toArray()), ...suppressionKeys];
  const secrets = [...new Set(keys.map(({ secret }) => secret))];
  const isErased = (profile: Row<'profiles'>) =>
    marksOfAccount(profile).some((mark) =>
      secrets.some((secret) => hashes.has(suppressionHash(secret, mark))),
    );
  const profiles = await accounts();
  return [...new Set(profiles.filter(isErased).map(({ creatorId }) => creatorId))];
}
