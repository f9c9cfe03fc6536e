import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import type { StoredRow } from '@/lib/commands/changes';
import { known } from '@/lib/store/bulk/known';
import { database, tableOf } from '@/lib/store/database';
import { dexieReader } from '@/lib/store/dexieReader';
import { makeProfile } from '@/tests/make';
import { seededRandom } from '@/tests/make/seededRandom';
import { emptyStore } from '@/tests/storeWith';

test('[SHEET-24] what is known of a table reads as the table itself, through any changes', async () => {
  const seed = Number(process.env.JIANLIAN_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}`);
  const next = seededRandom(seed);
  const random = (below: number) => Math.floor(next() * below);
  const store = await emptyStore();
  await store.run(commands.ensureBrand, {});
  const db = database(store.name);
  await db.open();
  const here = known(db);
  const profiles = tableOf(db, 'profiles');
  const made = () => {
    const n = random(60);
    return makeProfile({
      id: `00000000-0000-4000-8000-${String(random(80)).padStart(12, '0')}`,
      platform: random(2) === 0 ? 'tiktok' : 'instagram',
      handle: `h${n}`,
      handleKey: `h${n}`,
      platformId: random(3) === 0 ? null : String(random(20)),
    });
  };
  await profiles.bulkPut(Array.from({ length: 40 }, made));

  for (let round = 0; round < 60; round++) {
    const row = made();
    const isGone = random(3) === 0;
    if (isGone) await profiles.delete(row.id);
    else await profiles.put(row);
    const writes = {
      puts: new Map(isGone ? [] : [['profiles' as const, [row as StoredRow]]]),
      deletes: new Map(isGone ? [['profiles' as const, [row.id]]] : []),
      changes: [],
    };
    here.learn(writes);
    if (random(2) === 0) here.release(writes);

    const ids = [row.id, made().id, made().id];
    expect(await here.reader.getMany('profiles', ids)).toEqual(
      await dexieReader(db).getMany('profiles', ids),
    );
    const from = `h${random(60)}`;
    const platform = random(2) === 0 ? 'tiktok' : 'instagram';
    for (const range of [
      {},
      { equals: [platform] },
      { equals: [platform, from] },
      { equals: [platform], from, to: 'h5' },
    ]) {
      const all = await dexieReader(db).scan('profiles', 'platform+handleKey', range, null, 100);
      expect(await here.reader.scan('profiles', 'platform+handleKey', range, null, 100)).toEqual(all);
      const middle = all[all.length >> 1];
      const after = middle ? [middle.platform, middle.handleKey, middle.id] : null;
      expect(await here.reader.scan('profiles', 'platform+handleKey', range, after, 7)).toEqual(
        await dexieReader(db).scan('profiles', 'platform+handleKey', range, after, 7),
      );
    }
    const equals = [platform, String(random(20))];
    expect(await here.reader.scan('profiles', 'platform+platformId', { equals }, null, 20)).toEqual(
      await dexieReader(db).scan('profiles', 'platform+platformId', { equals }, null, 20),
    );
  }
  db.close();
  store.close();
});
