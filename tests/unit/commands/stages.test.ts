import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { importSheet } from '@/lib/commands/importSheet';
import { keptKinds } from '@/lib/pipeline/ownStages';
import { inOrder } from '@/lib/pipeline/stages';
import type { Store } from '@/lib/store';
import { database } from '@/lib/store/database';
import { dealsTouched } from '@/lib/store/dealsTouched';
import { makeSheetRow } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

const stagesOf = async (store: Store, brandId: string) =>
  inOrder((await store.read('brands', brandId))?.stages ?? []);
const idsOf = async (store: Store, brandId: string) => (await stagesOf(store, brandId)).map(({ id }) => id);

test('[STAGE-6] a stage is renamed, gets its built-in name back, and each is undone', async () => {
  const { store, brandId } = await storeWithDeal();
  const nameOf = async () => (await stagesOf(store, brandId)).find(({ id }) => id === 'contacted')?.name;

  const { uid } = await store.run(commands.renameStage, { brandId, stageId: 'contacted', name: ' 私信中 ' });
  expect(await nameOf()).toBe('私信中');
  await store.undo(uid);
  expect(await nameOf()).toBeUndefined();
  await store.run(commands.renameStage, { brandId, stageId: 'contacted', name: '私信中' });
  await store.run(commands.renameStage, { brandId, stageId: 'contacted', name: null });
  expect(await nameOf()).toBeUndefined();
});

test('[STAGE-6] a stage is added where it was asked for, and put elsewhere', async () => {
  const { store, brandId } = await storeWithDeal();

  const { result } = await store.run(commands.addStage, {
    brandId,
    kind: 'negotiating',
    name: 'Contract out',
    before: 'agreed',
  });
  const placed = await idsOf(store, brandId);
  await store.run(commands.moveStage, { brandId, stageId: result.stageId, before: 'sourced' });
  const first = await idsOf(store, brandId);
  await store.run(commands.moveStage, { brandId, stageId: result.stageId, before: null });

  expect(placed[placed.indexOf('agreed') - 1]).toBe(result.stageId);
  expect(first[0]).toBe(result.stageId);
  expect((await idsOf(store, brandId)).at(-1)).toBe(result.stageId);
  expect((await stagesOf(store, brandId)).map(({ order }) => order)).toEqual([...Array(14).keys()]);
});

test('[STAGE-6] the kind asks for the fact; within one kind nothing is asked again', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  const add = async (kind: 'replied' | 'stopped', name: string) =>
    (await store.run(commands.addStage, { brandId, kind, name, before: null })).result.stageId;
  const warm = await add('replied', 'Warm');
  const later = await add('stopped', 'Next season');
  const move = (from: string, to: string, reason: string | null = null) =>
    store.run(commands.moveDeal, { dealId, from, to, reason });

  await expect(move('sourced', warm)).rejects.toMatchObject({ code: 'stage.needsReply' });
  await move('sourced', 'stopped', 'price');
  await move('stopped', later);

  expect((await store.read('deals', dealId))?.stage).toBe(later);
});

test('[STAGE-7] the last stage of a kind that facts lead to stays; with another of its kind it may go', async () => {
  const { store, brandId } = await storeWithDeal();

  for (const stageId of keptKinds)
    await expect(store.run(commands.retireStage, { brandId, stageId })).rejects.toMatchObject({
      code: 'stage.lastOfKind',
    });
  await store.run(commands.addStage, { brandId, kind: 'sourced', name: 'Inbox', before: null });
  await store.run(commands.retireStage, { brandId, stageId: 'sourced' });
  await store.run(commands.retireStage, { brandId, stageId: 'tracking' });

  const retired = (await stagesOf(store, brandId)).filter((stage) => stage.retired);
  expect(retired.map(({ id }) => id)).toEqual(['sourced', 'tracking']);
});

test('[STAGE-8] a stage retired with those in it: whom a rule refuses stays; one undo brings all back', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  await store.run(commands.moveDeal, { dealId, from: 'sourced', to: 'shortlisted', reason: null });
  const before = await store.read('brands', brandId);
  const moves = [{ dealId, from: 'shortlisted' }];
  const batch = { batch: 'retire' };

  await store.run(commands.retireStage, { brandId, stageId: 'shortlisted' }, batch);
  const refused = await store.run(commands.moveDeals, { moves, to: 'agreed' }, batch);
  const stayed = (await store.read('deals', dealId))?.stage;
  const moved = await store.run(commands.moveDeals, { moves, to: 'stopped', reason: 'off' }, batch);
  await store.undoBatch('retire');

  expect([refused.result, stayed, moved.result]).toEqual([
    { moved: 0, refused: 1 },
    'shortlisted',
    { moved: 1, refused: 0 },
  ]);
  expect((await store.read('deals', dealId))?.stage).toBe('shortlisted');
  expect((await store.read('brands', brandId))?.stages).toEqual(before?.stages);
});

test('[STAGE-9] one name in use stands once, whatever its case and width; a retired stage gives its name free', async () => {
  const { store, brandId } = await storeWithDeal();
  const add = (name: string) =>
    store.run(commands.addStage, { brandId, kind: 'negotiating', name, before: null });
  const { stageId } = (await add('Trial')).result;

  await expect(add('ｔｒｉａｌ')).rejects.toMatchObject({ code: 'stage.nameTaken' });
  await store.run(commands.retireStage, { brandId, stageId });
  await add('TRIAL');

  await expect(store.run(commands.restoreStage, { brandId, stageId })).rejects.toMatchObject({
    code: 'stage.nameTaken',
  });
});

test('[STAGE-9] nobody is moved into a retired stage, and a sheet does not bring anybody there', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  await store.run(commands.retireStage, { brandId, stageId: 'shortlisted' });

  const move = store.run(commands.moveDeal, { dealId, from: 'sourced', to: 'shortlisted', reason: null });
  await expect(move).rejects.toMatchObject({ code: 'stage.retired' });
  const rows = [makeSheetRow({ stage: 'shortlisted' })];
  const { result } = await store.run(importSheet, {
    brandId,
    fileName: 'a.csv',
    fileAt: '2026-11-01T00:00:00.000Z',
    rows,
  });

  expect((await store.read('deals', result.fates[0]?.dealId ?? ''))?.stage).toBe('sourced');
});

test('[STAGE-10] a name or a place reads no row anew; a stage that means something else reads those in it', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  const db = database(store.name);
  const { changes: renamed } = await store.run(commands.renameStage, {
    brandId,
    stageId: 'sourced',
    name: 'Inbox',
  });
  const { changes: moved } = await store.run(commands.moveStage, {
    brandId,
    stageId: 'sourced',
    before: null,
  });
  const stages = await stagesOf(store, brandId);
  const field = { table: 'brands', id: brandId, field: 'stages', before: stages } as const;

  const now = (kind: string) =>
    stages.map((stage) => (stage.id === kind ? { ...stage, kind: 'agreed' } : stage));
  const touched = (after: unknown) => dealsTouched(db, [{ ...field, after }]);

  expect(await dealsTouched(db, [...renamed, ...moved])).toEqual([]);
  expect(await touched(now('sourced'))).toEqual([dealId]);
  expect(await touched(now('replied'))).toEqual([]);
});
