import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { freshText } from '@/lib/outreach/drafts/draftText';
import { openStore } from '@/lib/store';
import { database } from '@/lib/store/database';
import { projection } from '@/lib/store/projection';
import { makeCapture, seededRandom } from '@/tests/make';
import { makeSheetRow } from '@/tests/make/sheets';
import { storeWithDeal } from '@/tests/storeWith';

const another = (n: number) =>
  makeCapture({
    handle: `cook${n}`,
    platformId: `80000${n}`,
    url: `https://www.tiktok.com/@cook${n}`,
    displayName: `Cook ${n}`,
  });

test('[PROJ-1] holds a row per deal, with what table, filters and search read', async () => {
  const { store, dealId } = await storeWithDeal();

  await store.pipeline.catchUp();

  const { rows, ready } = store.pipeline.snapshot();
  expect(ready).toBe(true);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ dealId, handle: 'ana.example', stage: 'sourced', hasEmail: true });
  expect(rows[0]?.text).toContain('ana.example');
});

test('[PROJ-2] follows every change, also a removal and the undo of it', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.changeTags, { dealId, add: ['铸铁'], remove: [] });
  await store.pipeline.catchUp();
  expect(store.pipeline.snapshot().rows[0]?.tags).toEqual(['铸铁']);

  const { uid } = await store.run(commands.removeDeal, { dealId });
  await store.pipeline.catchUp();
  expect(store.pipeline.snapshot().rows).toEqual([]);

  await store.undo(uid);
  await store.pipeline.catchUp();
  expect(store.pipeline.snapshot().rows.map((row) => row.dealId)).toEqual([dealId]);
});

test('[PROJ-3] a renamed creator and a seen-again account change the rows of their deals', async () => {
  const { store, creatorId, brandId } = await storeWithDeal();
  await store.run(commands.renameCreator, { creatorId, name: '小厨房' });
  await store.run(commands.addToPipeline, {
    capture: makeCapture({
      followers: { value: 130_000, exact: true },
      at: '2026-11-25T09:00:00.000Z',
      sources: { followers: { source: 'userDetail', at: '2026-11-25T09:00:00.000Z' } },
    }),
    brandId,
  });

  await store.pipeline.catchUp();

  expect(store.pipeline.snapshot().rows[0]).toMatchObject({
    name: '小厨房',
    followers: { value: 130_000, exact: true },
  });
});

test('[PROJ-3] an account that goes to another person leaves the row of the one it was with', async () => {
  const { store, creatorId, brandId } = await storeWithDeal();
  const second = await store.run(commands.addToPipeline, { capture: another(1), brandId });
  const third = await store.run(commands.addToPipeline, { capture: another(2), brandId });
  const [moving] = await store.queries.profilesOf(second.result.creatorId);
  const profileId = String(moving?.id);
  await store.run(commands.linkProfile, { profileId, creatorId });
  await store.pipeline.catchUp();
  const textOf = (id: string) =>
    store.pipeline
      .snapshot()
      .rows.filter((row) => row.creatorId === id)
      .map(({ text }) => text)
      .join();
  expect(textOf(creatorId)).toContain('cook1');

  await store.run(commands.linkProfile, { profileId, creatorId: third.result.creatorId });
  await store.pipeline.catchUp();

  expect(textOf(creatorId)).not.toContain('cook1');
  expect(textOf(third.result.creatorId)).toContain('cook1');
});

test('[PROJ-4] opened again from its chunks, brought up to date, or rebuilt: the same rows (seeded)', async () => {
  const seed = Number(process.env.JIANLIAN_SEED ?? 7);
  console.log(`seed ${seed}`);
  const random = seededRandom(seed);
  const { store, brandId, dealId } = await storeWithDeal();
  const ids = [dealId];
  const drafts: { draftId: string; dealId: string }[] = [];
  const text = freshText(null, 'email', { working: 'zh', outgoing: 'en' });
  const one = <T>(of: readonly T[]): T | null => of[Math.floor(random() * of.length)] ?? null;
  const refused = () => undefined;
  const db = database(store.name);
  const idleWork: (() => void)[] = [];
  const first = projection(db, (work) => idleWork.push(work));
  for (let n = 0; n < 120; n++) {
    const target = one(ids) as string;
    const kind = random();
    if (kind < 0.2)
      ids.push((await store.run(commands.addToPipeline, { capture: another(n), brandId })).result.dealId);
    else if (kind < 0.3) await store.run(commands.removeDeal, { dealId: target }).catch(refused);
    else if (kind < 0.4)
      await store.run(commands.editNote, { dealId: target, note: `note ${n}` }).catch(refused);
    else if (kind < 0.8) {
      const outgoing = { ...text.outgoing, body: `draft ${n}` };
      const known = random() < 0.5 ? one(drafts) : null;
      const of = known && random() < 0.9 ? known.dealId : target;
      const draft = { ...text, outgoing, dealId: of, draftId: known?.draftId ?? null };
      const ran = await store.run(commands.saveDraft, draft).catch(refused);
      if (ran) drafts.push({ draftId: ran.result.draftId, dealId: of });
      if (ran && random() < 0.2) await store.undo(ran.uid).catch(refused);
    } else {
      const known = one(drafts);
      const ran =
        known && (await store.run(commands.discardDraft, { draftId: known.draftId }).catch(refused));
      if (ran && random() < 0.3) await store.undo(ran.uid).catch(refused);
    }
    if (random() < 0.3) await first.catchUp();
    if (random() < 0.3) for (const work of idleWork.splice(0)) work();
  }
  await first.catchUp();
  for (const work of idleWork.splice(0)) work();
  await first.catchUp();
  await store.run(commands.addToPipeline, { capture: another(999), brandId });

  const reopened = projection(db, () => undefined);
  await reopened.catchUp();
  const fromChunks = byId(reopened.snapshot().rows);
  await reopened.rebuild();
  const rebuilt = byId(reopened.snapshot().rows);
  await first.catchUp();

  expect(fromChunks).toEqual(rebuilt);
  expect(byId(first.snapshot().rows)).toEqual(rebuilt);
  first.close();
  reopened.close();
});

test('[PROJ-5] another context that writes is seen without asking', async () => {
  const { store, brandId } = await storeWithDeal();
  const other = await openStore({ name: store.name });
  await store.pipeline.catchUp();
  const seen = new Promise<void>((resolve) => {
    const stop = store.pipeline.subscribe(() => {
      if (store.pipeline.snapshot().rows.length === 2) resolve(stop());
    });
  });

  await other.run(commands.addToPipeline, { capture: another(1), brandId });

  await seen;
  expect(store.pipeline.snapshot().rows).toHaveLength(2);
});

test('[PROJ-6] of two windows that store, the one behind undoes nothing of what the other has stored', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  const others: string[] = [];
  for (let n = 0; n < 5; n++)
    others.push((await store.run(commands.addToPipeline, { capture: another(n), brandId })).result.dealId);
  const edit = (id: string, note: string) => store.run(commands.editNote, { dealId: id, note });
  const [behind, ahead] = [storing(store.name), storing(store.name)];
  await behind.stores();
  await ahead.stores();

  await edit(dealId, 'old');
  await behind.rows.catchUp();
  behind.rows.close(); // a window that hears nothing of what comes
  await edit(dealId, 'new');
  await ahead.stores();
  await behind.storesAsItIs();
  for (const id of others) {
    await edit(id, 'elsewhere');
    await ahead.stores();
  }

  const reopened = projection(database(store.name), () => undefined);
  await reopened.catchUp();
  expect(reopened.snapshot().rows.find((row) => row.dealId === dealId)?.text).toContain('new');
  ahead.rows.close();
  reopened.close();
});

/** A window whose rows are stored when the test says so, a row or so a chunk. */
function storing(name: string) {
  const work: (() => void)[] = [];
  const rows = projection(database(name), (one) => work.push(one), 1);
  const storesAsItIs = async () => {
    for (const one of work.splice(0)) one();
    await new Promise((later) => setTimeout(later, 250));
  };
  return {
    rows,
    storesAsItIs,
    async stores() {
      await rows.catchUp();
      await storesAsItIs();
    },
  };
}

test('[PROJ-11] what changes while rows are made ready to be stored is stored with the next', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  for (let n = 0; n < 8; n++) await store.run(commands.addToPipeline, { capture: another(n), brandId });
  const { rows, storesAsItIs, stores } = storing(store.name);
  await rows.catchUp();

  const ready = storesAsItIs();
  await store.run(commands.editNote, { dealId, note: 'meanwhile' });
  await ready;
  await stores();
  rows.close();

  const reopened = projection(database(store.name), () => undefined);
  await reopened.begun;
  expect(reopened.snapshot().head?.total).toBe(9); // it was stored
  await reopened.catchUp();
  expect(reopened.snapshot().rows.find((row) => row.dealId === dealId)?.note).toBe('meanwhile');
  reopened.close();
});

test('[PROJ-7] the first screens are there before the rows, with what changed since they were stored', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  const { result } = await store.run(commands.addToPipeline, { capture: another(1), brandId });
  const db = database(store.name);
  const work: (() => void)[] = [];
  const first = projection(db, (one) => work.push(one));
  await first.catchUp();
  for (const one of work.splice(0)) one();
  await first.catchUp();
  first.close();
  await store.run(commands.removeDeal, { dealId });
  await store.run(commands.editNote, { dealId: result.dealId, note: 'fresh' });

  const reopened = projection(database(store.name), () => undefined);
  const seen: ReturnType<typeof reopened.snapshot>[] = [];
  reopened.subscribe(() => seen.push(reopened.snapshot()));
  await reopened.catchUp();
  reopened.close();

  const [early, whole] = seen;
  expect(early).toMatchObject({ ready: false, rows: [] });
  expect(early?.head?.first.map(({ dealId: id }) => id)).toEqual([result.dealId]);
  expect(early?.head?.first[0]?.text).toContain('fresh');
  expect(early?.head?.total).toBe(1);
  expect(early?.head?.stages).toEqual(new Map([['sourced', 1]]));
  expect(whole).toMatchObject({ ready: true, head: null });
  expect(whole?.rows).toEqual(early?.head?.first);
});

const byId = <T extends { dealId: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => a.dealId.localeCompare(b.dealId));

test('[PROJ-9] after an import all rows are read anew, with what was there before and what came since', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  await store.pipeline.catchUp();
  const release = store.pipeline.hold();
  for (let step = 0; step < 12; step++) await store.run(commands.importSheet, importOf(brandId, step));
  await store.run(commands.editNote, { dealId, note: 'after' });

  release();
  await store.pipeline.catchUp();

  const followed = store.pipeline.snapshot().rows;
  expect(followed).toHaveLength(1801);
  expect(followed.find((row) => row.dealId === dealId)?.note).toBe('after');
  await store.pipeline.rebuild();
  const byId = (rows: typeof followed) => [...rows].sort((a, b) => (a.dealId < b.dealId ? -1 : 1));
  expect(byId(followed)).toEqual(byId(store.pipeline.snapshot().rows));
});

test('[PROJ-9] a screen that has no rows yet is told how many are read', async () => {
  const { store, brandId } = await storeWithDeal();
  for (let step = 0; step < 6; step++) await store.run(commands.importSheet, importOf(brandId, step));
  const told: unknown[] = [];
  store.pipeline.subscribe(() => told.push(store.pipeline.snapshot().reading));

  await store.pipeline.catchUp();

  expect(told).toContainEqual({ done: 901, total: 901 });
  expect(store.pipeline.snapshot()).toMatchObject({ ready: true, reading: null });
});

test('[PROJ-12] rows that are read anew are given up where many commands begin to run, and read once when they have ended', async () => {
  const { store, brandId } = await storeWithDeal();
  const db = database(store.name);
  const rows = projection(db, () => undefined);
  await rows.catchUp();
  const begin = rows.hold();
  for (let step = 0; step < 12; step++) await store.run(commands.importSheet, importOf(brandId, step));
  const { promise: reading, resolve: isReading } = Promise.withResolvers<void>();
  let read = 0;
  db.table('deals').hook('reading', (deal) => {
    read++;
    isReading();
    return deal;
  });
  const lengths: number[] = [];
  rows.subscribe(() => lengths.push(rows.snapshot().rows.length));

  begin();
  await reading;
  const end = rows.hold();
  await rows.catchUp(); // whoever asks for it has all rows even then
  end();

  expect(read).toBeGreaterThan(1801);
  expect(lengths).toEqual([1801]);
  rows.close();
  db.close();
});

const importOf = (brandId: string, step: number) => ({
  brandId,
  fileName: 'a.csv',
  fileAt: '2026-11-25T09:00:00.000Z',
  rows: Array.from({ length: 150 }, (_, n) =>
    makeSheetRow({
      row: n + 1,
      accounts: [{ platform: 'tiktok', handle: `c${step * 150 + n}.example` }],
      followers: { value: 1000 + n, exact: false },
    }),
  ),
});

test('[PROJ-10] after drafts came, went and were sent, the rows are what reading all anew makes of them', async () => {
  const { store, dealId, brandId } = await storeWithDeal();
  const dealIds = [dealId];
  for (const n of [1, 2, 3])
    dealIds.push((await store.run(commands.addToPipeline, { capture: another(n), brandId })).result.dealId);
  const text = freshText(null, 'email', { working: 'zh', outgoing: 'en' });
  await store.pipeline.catchUp();
  const marks = () =>
    dealIds.map((id) => store.pipeline.snapshot().rows.find((row) => row.dealId === id)?.hasDraft);

  const drafts = dealIds.map((id) => ({ ...text, dealId: id, replaces: null }));
  await store.run(commands.writeDrafts, { drafts }, { batch: 'b' });
  await store.pipeline.catchUp();
  expect(marks()).toEqual([true, true, true, true]);

  const second = await store.run(commands.saveDraft, { ...text, dealId: dealIds[1]!, draftId: null });
  const [first, third] = await Promise.all([0, 2].map((n) => store.queries.draftOf(dealIds[n]!)));
  await store.run(commands.discardDraft, { draftId: first!.id });
  await store.run(commands.markSent, {
    messageId: third!.id,
    sentText: { subject: '', body: 'Hello' },
    meaning: null,
    at: '2026-11-24T09:40:00.000Z',
  });
  await store.undoBatch('b');
  await store.pipeline.catchUp();

  const followed = store.pipeline.snapshot().rows;
  expect(marks()).toEqual([false, true, false, false]);
  expect(await store.queries.draftOf(dealIds[1]!)).toMatchObject({ id: second.result.draftId });
  await store.pipeline.rebuild();
  expect(new Set(store.pipeline.snapshot().rows)).toEqual(new Set(followed));
});

test('[PROJ-10] a draft that was saved again before its coming was heard of is marked all the same', async () => {
  const { store, dealId } = await storeWithDeal();
  const text = freshText(null, 'email', { working: 'zh', outgoing: 'en' });
  await store.pipeline.catchUp();
  const another = await openStore({ name: store.name }); // writes, and does not look at the list
  const { result } = await another.run(commands.saveDraft, { ...text, dealId, draftId: null });
  const outgoing = { ...text.outgoing, body: 'Hello Ana' };
  await another.run(commands.saveDraft, { ...text, outgoing, dealId, draftId: result.draftId });

  await store.pipeline.catchUp();

  expect(store.pipeline.snapshot().rows[0]?.hasDraft).toBe(true);
  another.close();
});

test('[PROJ-10] of bulk commands in a row several are shown together, and the last is not forgotten', async () => {
  const { store, dealId, brandId } = await storeWithDeal();
  const dealIds = [dealId];
  for (let n = 1; n < 60; n++)
    dealIds.push((await store.run(commands.addToPipeline, { capture: another(n), brandId })).result.dealId);
  await store.pipeline.catchUp();
  let shown = 0;
  store.pipeline.subscribe(() => shown++);
  const tags = ['one', 'two', 'three', 'four', 'five', 'six'];

  for (const tag of tags) {
    await store.run(commands.tagDeals, { dealIds, add: [tag], remove: [] });
    await new Promise((later) => setTimeout(later, 30));
  }

  await expect
    .poll(() => store.pipeline.snapshot().rows.map((row) => row.tags))
    .toEqual(dealIds.map(() => tags));
  expect(shown).toBeLessThan(tags.length);
});
