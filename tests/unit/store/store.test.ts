import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { commands } from '@/lib/commands';
import type { Deal } from '@/lib/model/deal';
import { openStore } from '@/lib/store';
import { database } from '@/lib/store/database';
import { storeError } from '@/lib/store/failures';
import { declaredIndexes, wantedIndexes } from '@/lib/store/wantedIndexes';
import { makeCapture } from '@/tests/make';
import { emptyStore, putRow, storeWithDeal } from '@/tests/storeWith';

test('[STORE-1] the database indexes exactly what the list of records says', () => {
  expect(declaredIndexes()).toEqual(wantedIndexes());
});

test('[STORE-2] the same uid runs once and answers the same', async () => {
  const { store, brandId } = await storeWithDeal();
  const capture = makeCapture({ at: '2026-11-24T12:00:00.000Z' });

  const first = await store.run(commands.addToPipeline, { capture, brandId }, { uid: 'press-1' });
  const again = await store.run(commands.addToPipeline, { capture, brandId }, { uid: 'press-1' });

  expect(again).toEqual(first);
  const activities = await store.queries.activitiesOf({ dealId: first.result.dealId });
  expect(activities.filter(({ what }) => what === 'creatorSeenAgain')).toHaveLength(1);
});

test('[STORE-3] says saving while a write is open, saved after it, and why it failed', async () => {
  const store = await emptyStore();
  const seen: unknown[] = [];
  store.status.subscribe(() => seen.push(store.status.snapshot()));

  await store.run(commands.ensureBrand, {});

  expect(seen).toEqual(['saving', 'saved']);
});

test('[STORE-4] a full disk is told as such, writes nothing, and reading goes on', async () => {
  const { store, dealId } = await storeWithDeal();
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const add = vi.spyOn(Object.getPrototypeOf(await rawTable(store.name)), 'put').mockImplementation(() => {
    throw full;
  });

  const work = store.run(commands.editNote, { dealId, note: 'does not fit' });

  await expect(work).rejects.toMatchObject({ code: 'store.diskFull' });
  add.mockRestore();
  expect(store.status.snapshot()).toEqual({ failed: 'store.diskFull' });
  expect((await store.read('deals', dealId))?.note).toBe('');
});

test('[STORE-5] a database of a newer version is told as such and left alone', async () => {
  const name = `newer-${Date.now()}`;
  const newer = new Dexie(name);
  newer.version(99).stores({ creators: 'id', future: 'id' });
  await newer.open();
  newer.close();

  await expect(openStore({ name })).rejects.toMatchObject({ code: 'store.newerVersion' });

  expect(await Dexie.exists(name)).toBe(true);
});

test('[STORE-6] when a newer version takes the database over, screens are told to reload', async () => {
  const store = await emptyStore();
  const told: string[] = [];
  store.onClosed((code) => told.push(code));

  const newer = new Dexie(store.name);
  newer.version(99).stores({ creators: 'id' });
  await newer.open();
  newer.close();

  expect(told).toContain('store.closed');
  await expect(store.run(commands.ensureBrand, {})).rejects.toMatchObject({ code: 'store.closed' });
});

test('[STORE-7] what IndexedDB throws becomes what a person can act on', () => {
  const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

  expect(storeError(named('AbortError', named('QuotaExceededError'))).code).toBe('store.diskFull');
  expect(storeError(named('OpenFailedError', named('UnknownError'))).code).toBe('store.corrupt');
  expect(storeError(named('VersionError')).code).toBe('store.newerVersion');
  expect(storeError(new TypeError('a bug')).code).toBe('internal');
});

test('[STORE-8] a row knows the first reminder that is not done, and follows it', async () => {
  const { store, dealId } = await storeWithDeal();
  const add = (dueAt: string) =>
    store.run(commands.addTask, { dealId, kind: 'own', text: '', dueAt, zone: 'Asia/Tokyo' });
  const { result: early } = await add('2026-11-24T08:00:00.000Z');
  const { result: done } = await add('2026-11-24T08:30:00.000Z');
  await add('2026-11-25T08:00:00.000Z');
  await store.run(commands.completeTask, { taskId: done.taskId });

  await store.pipeline.catchUp();
  expect(store.pipeline.snapshot().rows[0]?.nextTask).toMatchObject({ id: early.taskId, notifiedAt: null });

  await store.run(commands.completeTask, { taskId: early.taskId });
  await store.pipeline.catchUp();
  expect(store.pipeline.snapshot().rows[0]?.nextTask?.dueAt).toBe('2026-11-25T08:00:00.000Z');
});

test('[STORE-9] a page may learn that a handle is known, whose stage kind it has and whether it is blocked, and no more', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.blockDeal, { dealId, reason: 'optedOut', note: 'secret words' });

  const [known, unknown] = await store.queries.statusOf([
    { platform: 'tiktok', handle: 'Ana.Example' },
    { platform: 'instagram', handle: 'ana.example' },
  ]);

  expect(known).toEqual({
    platform: 'tiktok',
    handle: 'Ana.Example',
    known: true,
    stageKind: 'stopped',
    mine: true,
    held: false,
    blocked: true,
  });
  expect(unknown).toMatchObject({ known: false, stageKind: null, mine: false, blocked: false });
});

test('[MARK-5] held is whom another has: all open deals are other people’s; a deal of nobody’s, or one’s own, is free', async () => {
  const { store, dealId } = await storeWithDeal();
  const ask = async () => (await store.queries.statusOf([{ platform: 'tiktok', handle: 'ana.example' }]))[0];
  const ownedBy = async (ownerId: string | null, over: Partial<Deal> = {}) =>
    putRow(store, 'deals', { ...(await store.read('deals', dealId))!, ownerId, ...over });

  expect(await ask()).toMatchObject({ known: true, mine: true, held: false });
  await ownedBy('Li');
  expect(await ask()).toMatchObject({ known: true, mine: false, held: true, stageKind: 'sourced' });
  await ownedBy('Li', { stage: 'stopped' });
  expect(await ask()).toMatchObject({ mine: false, held: false });
  await ownedBy(null, { stage: 'sourced' });
  expect(await ask()).toMatchObject({ mine: false, held: false, stageKind: 'sourced' });

  await store.run(commands.removeDeal, { dealId });
  expect(await ask()).toMatchObject({ known: true, stageKind: null, mine: false, held: false });
});

test('[MARK-5] an erased person who is not to be contacted is struck, and otherwise as unknown as anybody', async () => {
  const { store, creatorId } = await storeWithDeal();
  await store.run(commands.erasePerson, { creatorId, suppress: true });

  const [erased, other] = await store.queries.statusOf([
    { platform: 'tiktok', handle: 'ana.example' },
    { platform: 'tiktok', handle: 'olla.example' },
  ]);

  expect(erased).toMatchObject({ known: false, stageKind: null, mine: false, blocked: true });
  expect(other).toMatchObject({ known: false, blocked: false });
});

async function rawTable(name: string): Promise<IDBObjectStore> {
  const db = database(name);
  await db.open();
  const store = db.backendDB().transaction('deals').objectStore('deals');
  db.close();
  return store;
}
