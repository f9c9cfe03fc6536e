import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { profileIdFor } from '@/lib/identity/derivedIds';
import { tableNames } from '@/lib/model/records';
import type { Store } from '@/lib/store';
import {
  makeCapture,
  makeList,
  makeMessage,
  makeObservation,
  makeProfile,
  makeTask,
  seededRandom,
} from '@/tests/make';
import { emptyStore, putRow, storeWithDeal } from '@/tests/storeWith';

/** Every row but activities, without `updatedAt`: what an unmerge must bring back. */
async function rows(store: Store) {
  const { tables } = await store.backup.exportAll();
  return Object.fromEntries(
    tableNames
      .filter((table) => table !== 'activities')
      .map((table) => [table, (tables[table] ?? []).map(({ updatedAt: _, ...row }) => row)]),
  );
}

/** Two halves of one person: a TikTok and an Instagram account, a deal each. */
async function twoHalves() {
  const first = await storeWithDeal();
  const { store, brandId } = first;
  const { result: second } = await store.run(commands.addToPipeline, {
    capture: makeCapture({
      platform: 'instagram',
      platformId: '99',
      handle: 'ana.films',
      url: 'https://www.instagram.com/ana.films/',
      displayName: 'Ana Films',
      bio: 'write to films@example.com',
    }),
    brandId,
  });
  await putRow(store, 'messages', makeMessage({ dealId: second.dealId, creatorId: second.creatorId }));
  await putRow(store, 'tasks', makeTask({ dealId: null, creatorId: second.creatorId }));
  await putRow(store, 'lists', makeList({ creatorIds: [second.creatorId] }));
  return { store, brandId, kept: first, gone: second };
}
const plain = { choices: {}, leaveOut: [] };

test('[MERGE-1] what names the one that goes names the other, and the record that goes says where it lives on', async () => {
  const { store, kept, gone } = await twoHalves();

  await store.run(commands.mergeCreators, { keptId: kept.creatorId, goneId: gone.creatorId, ...plain });

  const { tables } = await store.backup.exportAll();
  for (const table of ['profiles', 'deals', 'messages', 'tasks'] as const)
    for (const row of tables[table] ?? []) expect(row.creatorId, table).toBe(kept.creatorId);
  expect(tables.lists?.[0]?.creatorIds).toEqual([kept.creatorId]);
  expect((await store.read('creators', gone.creatorId))?.mergedInto).toBe(kept.creatorId);
  expect((await store.read('creators', kept.creatorId))?.contacts.map(({ value }) => value)).toEqual([
    'ana@example.com',
    'films@example.com',
  ]);
});

test('[MERGE-2] two deals of one brand stay both, under two numbers', async () => {
  const { store, kept, gone } = await twoHalves();

  await store.run(commands.mergeCreators, { keptId: kept.creatorId, goneId: gone.creatorId, ...plain });

  expect(await store.read('deals', kept.dealId)).toMatchObject({ number: 1, creatorId: kept.creatorId });
  expect(await store.read('deals', gone.dealId)).toMatchObject({ number: 2, creatorId: kept.creatorId });
});

test('[MERGE-3] each field takes the side that was chosen; contacts that were left out do not stay', async () => {
  const { store, kept, gone } = await twoHalves();

  await store.run(commands.mergeCreators, {
    keptId: kept.creatorId,
    goneId: gone.creatorId,
    choices: { name: 'gone' },
    leaveOut: [{ kind: 'email', value: 'ana@example.com' }],
  });

  const creator = await store.read('creators', kept.creatorId);
  expect(creator?.name).toBe('Ana Films');
  expect(creator?.contacts.map(({ value }) => value)).toEqual(['films@example.com']);
});

test('[MERGE-4] undo takes the two apart again, every row as it was', async () => {
  const { store, kept, gone } = await twoHalves();
  const before = await rows(store);
  const { uid } = await store.run(commands.mergeCreators, {
    keptId: kept.creatorId,
    goneId: gone.creatorId,
    choices: { name: 'gone' },
    leaveOut: [{ kind: 'email', value: 'ana@example.com' }],
  });
  expect(await rows(store)).not.toEqual(before);

  const undone = await store.undo(uid);

  expect(undone.kept).toEqual([]);
  expect(await rows(store)).toEqual(before);
});

test('[MERGE-5] what somebody changed since stays and is named; what came to a deal since goes with the deal', async () => {
  const { store, kept, gone } = await twoHalves();
  const { uid } = await store.run(commands.mergeCreators, {
    keptId: kept.creatorId,
    goneId: gone.creatorId,
    choices: { name: 'gone' },
    leaveOut: [],
  });
  await store.run(commands.renameCreator, { creatorId: kept.creatorId, name: 'Ana of the films' });
  const { result: reply } = await store.run(commands.logReply, {
    dealId: gone.dealId,
    at: '2026-11-24T10:00:00.000Z',
    text: { channel: 'email', language: 'en', subject: '', body: 'Yes', workingLanguage: 'zh' },
  });

  const undone = await store.undo(uid);

  expect(undone.kept).toEqual([{ table: 'creators', id: kept.creatorId, field: 'name', by: null }]);
  expect((await store.read('creators', kept.creatorId))?.name).toBe('Ana of the films');
  const messages = (await store.backup.exportAll()).tables.messages ?? [];
  expect(reply).toBeDefined();
  expect(messages).toHaveLength(2);
  for (const { creatorId } of messages) expect(creatorId).toBe(gone.creatorId);
});

test('[MERGE-6] a merge that a later one carried on is taken apart after that one', async () => {
  const { store, brandId, kept, gone } = await twoHalves();
  const { result: third } = await store.run(commands.addToPipeline, {
    capture: makeCapture({ handle: 'third', url: 'https://www.tiktok.com/@third', platformId: '77' }),
    brandId,
  });
  const before = await rows(store);
  await store.run(commands.mergeCreators, { keptId: kept.creatorId, goneId: gone.creatorId, ...plain });
  await store.run(commands.mergeCreators, { keptId: third.creatorId, goneId: kept.creatorId, ...plain });

  expect(
    (await store.queries.mergesInto(third.creatorId)).map((merge) => [merge.goneId, merge.isCarriedOn]),
  ).toEqual([
    [kept.creatorId, false],
    [gone.creatorId, true],
  ]);
  await expect(store.run(commands.unmergeCreators, { goneId: gone.creatorId })).rejects.toMatchObject({
    code: 'merge.laterFirst',
  });
  await store.run(commands.unmergeCreators, { goneId: kept.creatorId });
  await store.run(commands.unmergeCreators, { goneId: gone.creatorId });
  expect(await rows(store)).toEqual(before);
});

test('[MERGE-7] nobody is merged with themselves, or with a record that lives on as another', async () => {
  const { store, kept, gone } = await twoHalves();
  const merge = (keptId: string, goneId: string) =>
    store.run(commands.mergeCreators, { keptId, goneId, ...plain });

  await expect(merge(kept.creatorId, kept.creatorId)).rejects.toMatchObject({ code: 'merge.already' });
  await merge(kept.creatorId, gone.creatorId);
  await expect(merge(gone.creatorId, kept.creatorId)).rejects.toMatchObject({ code: 'merge.already' });
});

test('[MERGE-8] who opted out as one half has opted out as a whole, until the two are taken apart', async () => {
  const { store, kept, gone } = await twoHalves();
  await store.run(commands.blockDeal, { dealId: gone.dealId, reason: 'optedOut', note: '' });

  const { uid } = await store.run(commands.mergeCreators, {
    keptId: kept.creatorId,
    goneId: gone.creatorId,
    ...plain,
  });

  expect((await store.read('deals', kept.dealId))?.block?.reason).toBe('optedOut');
  await store.undo(uid);
  expect((await store.read('deals', kept.dealId))?.block).toBeNull();
});

test("[MERGE-8] the other half's reminders and follow-ups end with it, and are open again once the two are taken apart", async () => {
  const { store, kept, gone } = await twoHalves();
  const planning = { ownZone: 'Asia/Shanghai', text: '', daysOff: { off: [], work: [] } };
  await store.run(commands.startSequence, { dealId: kept.dealId, channel: 'email', planning });
  await store.run(commands.addTask, {
    dealId: kept.dealId,
    kind: 'own',
    text: 'call',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone: 'UTC',
  });
  await store.run(commands.blockDeal, { dealId: gone.dealId, reason: 'optedOut', note: '' });
  const before = await rows(store);
  const open = async () =>
    ((await store.backup.exportAll()).tables.tasks ?? []).filter(
      ({ dealId, doneAt }) => dealId === kept.dealId && doneAt === null,
    );
  expect(await open()).toHaveLength(2);

  const { uid } = await store.run(commands.mergeCreators, {
    keptId: kept.creatorId,
    goneId: gone.creatorId,
    ...plain,
  });

  expect(await open()).toEqual([]);
  expect(await store.read('deals', kept.dealId)).toMatchObject({
    stage: 'stopped',
    nextAction: null,
    sequence: { ended: { reason: 'optedOut' } },
  });
  await store.undo(uid);
  expect(await rows(store)).toEqual(before);
});

/** The account of the half that goes, again under the half that lives on: an older row with another handle and an observation of its own. */
async function sameAccountTwice() {
  const halves = await twoHalves();
  const { store, kept, gone } = halves;
  const old = makeProfile({
    platform: 'instagram',
    platformId: '99',
    handle: 'ana.old',
    url: 'https://www.instagram.com/ana.old/',
    creatorId: kept.creatorId,
    bio: null,
    category: 'Artist',
    seenAt: '2026-10-01T00:00:00.000Z',
  });
  const first = { ...old, id: profileIdFor('instagram', 'ana.old') };
  await putRow(store, 'profiles', first);
  await putRow(
    store,
    'observations',
    makeObservation({ profileId: first.id, at: '2026-10-01T00:00:00.000Z' }),
  );
  return { ...halves, old: first, other: profileIdFor('instagram', 'ana.films'), gone };
}

test('[MERGE-14] two rows of one account become one with the observations of both; taken apart both are back', async () => {
  const { store, kept, gone, old, other } = await sameAccountTwice();
  const before = await rows(store);

  const { uid } = await store.run(commands.mergeCreators, {
    keptId: kept.creatorId,
    goneId: gone.creatorId,
    ...plain,
  });

  const { profiles = [], observations = [] } = (await store.backup.exportAll()).tables;
  const joined = profiles.filter(({ platformId }) => platformId === '99');
  expect(joined).toHaveLength(1);
  expect(joined[0]).toMatchObject({ id: old.id, handle: 'ana.films', category: 'Artist' });
  expect(joined[0]?.handles.map(({ handle, to }) => [handle, to === null])).toEqual([
    ['ana.old', false],
    ['ana.films', true],
  ]);
  expect(observations.filter(({ profileId }) => profileId === old.id)).toHaveLength(2);
  expect(observations.filter(({ profileId }) => profileId === other)).toEqual([]);
  const contacts = (await store.read('creators', kept.creatorId))?.contacts ?? [];
  expect(contacts.find(({ value }) => value === 'films@example.com')?.profileId).toBe(old.id);
  await store.undo(uid);
  expect(await rows(store)).toEqual(before);
});

test('[MERGE-14] whoever meets a handle of the row that went finds the one that stays; a stranger under it is another account', async () => {
  const { store, brandId, kept, gone, old } = await sameAccountTwice();
  await store.run(commands.mergeCreators, { keptId: kept.creatorId, goneId: gone.creatorId, ...plain });
  const under = (platformId: string | null, handle: string) =>
    store.run(commands.addToPipeline, {
      capture: makeCapture({
        platform: 'instagram',
        platformId,
        handle,
        url: `https://www.instagram.com/${handle}/`,
        at: '2026-11-25T09:00:00.000Z',
      }),
      brandId,
    });
  await under('99', 'ana.now'); // renamed: "ana.films" is a handle of the past

  const again = await under(null, 'ana.films');
  expect(again.result).toMatchObject({ profileId: old.id, creatorId: kept.creatorId });
  const stranger = await under('100', 'ana.films');
  expect(stranger.result.creatorId).not.toBe(kept.creatorId);
  expect((await store.read('creators', stranger.result.creatorId))?.mergedInto).toBeNull();
  expect((await store.read('profiles', stranger.result.profileId))?.platformId).toBe('100');
  await store.run(commands.unmergeCreators, { goneId: gone.creatorId });
  expect((await store.read('profiles', stranger.result.profileId))?.creatorId).toBe(
    stranger.result.creatorId,
  );
});

test('[MERGE-14] erasing the person takes the joined account with all its names', async () => {
  const { store, kept, gone, other } = await sameAccountTwice();
  await store.run(commands.mergeCreators, { keptId: kept.creatorId, goneId: gone.creatorId, ...plain });

  await store.run(commands.erasePerson, { creatorId: kept.creatorId, suppress: false });

  expect(JSON.stringify((await store.backup.exportAll()).tables)).not.toContain(other);
});

test("[MERGE-9] a brand's part of a merge lies in the brand's scope", async () => {
  const { store, brandId, kept, gone } = await twoHalves();

  await store.run(commands.mergeCreators, { keptId: kept.creatorId, goneId: gone.creatorId, ...plain });

  const { merges = [], deals = [], messages = [] } = (await store.backup.exportAll()).tables;
  const pool = merges.find(({ scope }) => scope === 'pool');
  const ofBrand = new Set([...deals, ...messages].map(({ id }) => id));
  expect(pool?.wrote.some(({ id }) => ofBrand.has(id))).toBe(false);
  expect(merges.filter(({ brandId: of }) => of === brandId).length).toBeGreaterThan(0);
});

test('[MERGE-10] "not the same person" is remembered, also after an import, and can be forgotten', async () => {
  const { store, kept, gone } = await twoHalves();
  await store.run(commands.renameCreator, { creatorId: gone.creatorId, name: 'Ana Example' });
  await store.run(commands.addContact, {
    creatorId: gone.creatorId,
    kind: 'email',
    value: 'ana@example.com',
  });
  const found = async (from: Store) =>
    (await from.duplicates.check()).pairs.map(({ kept: one, gone: other }) => [one.id, other.id].sort());
  const pair = [kept.creatorId, gone.creatorId].sort();
  expect(await found(store)).toEqual([pair]);

  await store.run(commands.markDifferent, { oneId: kept.creatorId, otherId: gone.creatorId });
  expect(await found(store)).toEqual([]);

  const other = await emptyStore();
  await other.backup.importAll(await store.backup.exportAll());
  expect(await found(other)).toEqual([]);
  const [said] = await other.queries.differentPairs();
  await other.run(commands.forgetDifferent, { distinctionId: said?.distinction.id ?? '' });
  expect(await found(other)).toEqual([pair]);
});

test('[MERGE-11] a pair is checked again only where people, accounts or what was said of them changed', async () => {
  const { store, kept } = await twoHalves();
  const { upto, people } = await store.duplicates.check();

  await store.run(commands.editNote, { dealId: kept.dealId, note: 'x' });
  expect(await store.duplicates.changedSince(upto)).toBe(false);
  await store.run(commands.renameCreator, { creatorId: kept.creatorId, name: 'New' });
  expect(await store.duplicates.changedSince(upto)).toBe(true);
  expect(people).toBe(2);
});

test('[MERGE-12] any sequence of merges and unmerges keeps every observation, message and deal exactly once', async () => {
  const seed = Number(process.env.SEED ?? 20261125);
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const store = await emptyStore();
  const { result: brand } = await store.run(commands.ensureBrand, {});
  const creatorIds: string[] = [];
  const dealIds: string[] = [];
  for (let n = 0; n < 8; n++) {
    const handle = `cook.${n}`;
    const { result } = await store.run(commands.addToPipeline, {
      capture: makeCapture({
        handle,
        platformId: String(7000 + n),
        url: `https://www.tiktok.com/@${handle}`,
        displayName: n % 3 === 0 ? null : `Cook ${n}`,
        bio: `write to ${n % 4}@cook.example`,
      }),
      brandId: brand.brandId,
    });
    creatorIds.push(result.creatorId);
    dealIds.push(result.dealId);
    await putRow(store, 'tasks', makeTask({ dealId: result.dealId, creatorId: result.creatorId }));
    if (n % 2 === 1) {
      const twice = {
        platformId: String(7000 + n - 1),
        handle: `once.${n}`,
        url: 'https://www.tiktok.com/@once',
      };
      const again = makeProfile({ ...twice, creatorId: result.creatorId });
      await putRow(store, 'profiles', again); // the account of the one before, under a handle of the past
      await putRow(store, 'observations', makeObservation({ profileId: again.id }));
    }
    await putRow(store, 'messages', makeMessage({ dealId: result.dealId, creatorId: result.creatorId }));
  }
  await putRow(store, 'lists', makeList({ creatorIds: creatorIds.slice(0, 5) }));
  for (const dealId of dealIds.filter((_, n) => n % 3 === 1))
    await store.run(commands.blockDeal, { dealId, reason: 'optedOut', note: '' });
  const start = await rows(store);
  const idsOf = async (table: 'observations' | 'deals') =>
    ((await store.backup.exportAll()).tables[table] ?? []).map(({ id }) => id).sort();
  const wanted = {
    observations: await idsOf('observations'),
    deals: await idsOf('deals'),
  };
  const accountsOf = (tables: { profiles?: { platformId: string | null }[] }) =>
    [...new Set((tables.profiles ?? []).map(({ platformId }) => platformId))].sort();
  const accounts = accountsOf((await store.backup.exportAll()).tables);
  const open: string[] = [];
  const counts = { merged: 0, apart: 0, refused: 0 };

  for (let step = 0; step < 120; step++) {
    try {
      if (random() < 0.5) {
        const [keptId, goneId] = [pick(creatorIds), pick(creatorIds)];
        const side = () => pick(['kept', 'gone'] as const);
        await store.run(commands.mergeCreators, {
          keptId,
          goneId,
          choices: { name: side(), zone: side() },
          leaveOut: [],
        });
        open.push(goneId);
        counts.merged++;
      } else {
        const goneId = pick(creatorIds);
        await store.run(commands.unmergeCreators, { goneId });
        open.splice(open.indexOf(goneId), 1);
        counts.apart++;
      }
    } catch (error) {
      expect((error as { code?: string }).code, `seed ${seed} step ${step}`).toMatch(/^merge\./);
      counts.refused++;
    }
    const { tables } = await store.backup.exportAll();
    expect(accountsOf(tables), `seed ${seed} step ${step}`).toEqual(accounts);
    const ofAccount = (tables.profiles ?? []).map(
      ({ creatorId, platformId }) => `${creatorId} ${platformId}`,
    );
    expect(new Set(ofAccount).size, `seed ${seed} step ${step}: one row of an account a person`).toBe(
      ofAccount.length,
    );
    const rowsOfAccounts = new Set((tables.profiles ?? []).map(({ id }) => id));
    for (const { profileId } of tables.observations ?? [])
      expect(rowsOfAccounts.has(profileId), `seed ${seed} step ${step}`).toBe(true);
    const blocked = new Set((tables.deals ?? []).filter(({ block }) => block).map(({ id }) => id));
    for (const { dealId, doneAt } of tables.tasks ?? [])
      expect(doneAt === null || blocked.has(dealId ?? ''), `seed ${seed} step ${step}`).toBe(true);
    for (const table of ['observations', 'deals'] as const)
      expect((tables[table] ?? []).map(({ id }) => id).sort(), `seed ${seed} step ${step}`).toEqual(
        wanted[table],
      );
    expect(tables.messages).toHaveLength(8);
    const living = new Set(
      (tables.creators ?? []).filter(({ mergedInto }) => !mergedInto).map(({ id }) => id),
    );
    for (const { creatorId } of [
      ...(tables.profiles ?? []),
      ...(tables.deals ?? []),
      ...(tables.messages ?? []),
    ])
      expect(living.has(creatorId), `seed ${seed} step ${step}`).toBe(true);
    const numbers = (tables.deals ?? []).map(({ creatorId, number }) => `${creatorId} ${number}`);
    expect(new Set(numbers).size, `seed ${seed} step ${step}`).toBe(numbers.length);
    const ofDeal = new Map((tables.deals ?? []).map((deal) => [deal.id, deal.creatorId]));
    for (const message of tables.messages ?? []) expect(message.creatorId).toBe(ofDeal.get(message.dealId));
  }
  console.log(`seed ${seed}: ${JSON.stringify(counts)}`);

  for (const goneId of open.toReversed()) await store.run(commands.unmergeCreators, { goneId });
  const end = await rows(store);
  for (const table of [
    'observations',
    'messages',
    'tasks',
    'profiles',
    'aliases',
    'distinctions',
    'merges',
  ] as const)
    expect(end[table], table).toEqual(start[table]);
  expect((end.deals ?? []).map(({ id, creatorId }) => [id, creatorId])).toEqual(
    (start.deals ?? []).map(({ id, creatorId }) => [id, creatorId]),
  );
});
