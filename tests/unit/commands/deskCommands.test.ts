import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { storeWithDeal } from '@/tests/storeWith';

const due = '2026-11-24T08:00:00.000Z';
const until = '2026-11-25T17:00:00.000Z';
const zone = 'America/Los_Angeles';

test('[DESK-5] later moves what is due and its reminder, leaves what is planned, and is undone in one', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.logReply, { dealId, at: due });
  await store.run(commands.addTask, { dealId, kind: 'followUp', text: '', dueAt: due, zone });
  await store.run(commands.addTask, {
    dealId,
    kind: 'own',
    text: 'x',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone,
  });
  const before = await store.backup.exportAll();

  const { uid } = await store.run(commands.snoozeDeal, { dealId, until, zone });

  expect((await store.read('deals', dealId))?.nextAction).toMatchObject({
    kind: 'reply',
    dueAt: until,
    zone,
  });
  expect((await store.queries.tasksOf(dealId)).map(({ dueAt }) => dueAt)).toEqual([
    until,
    '2026-12-01T09:00:00.000Z',
  ]);
  await store.undo(uid);
  const { tables } = await store.backup.exportAll();
  expect(tables.tasks?.map(({ dueAt }) => dueAt)).toEqual(before.tables.tasks?.map(({ dueAt }) => dueAt));
  expect(tables.deals?.[0]?.nextAction).toEqual(before.tables.deals?.[0]?.nextAction);
});

test('[DESK-5] where no reminder was due, later makes one', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.logReply, { dealId, at: due });

  await store.run(commands.snoozeDeal, { dealId, until, zone });

  expect(await store.queries.tasksOf(dealId)).toMatchObject([
    { kind: 'sendWindow', dueAt: until, doneAt: null },
  ]);
});

test('[DESK-10] what was due is done, what is due later stays', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.addTask, { dealId, kind: 'followUp', text: '', dueAt: due, zone });
  await store.run(commands.addTask, {
    dealId,
    kind: 'own',
    text: 'x',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone,
  });
  await store.run(commands.setNextAction, {
    dealId,
    nextAction: { kind: 'followUp', text: '', dueAt: due, zone },
  });

  await store.run(commands.finishStep, { dealId });

  expect((await store.read('deals', dealId))?.nextAction).toBeNull();
  expect((await store.queries.tasksOf(dealId)).map(({ doneAt }) => doneAt !== null)).toEqual([true, false]);
});

test('[DESK-9] a hand-over note is kept with its time and goes when it is emptied', async () => {
  const { store, brandId } = await storeWithDeal();

  await store.run(commands.writeHandOver, { brandId, text: 'Lena waits for her address' });
  expect((await store.read('brands', brandId))?.handOver).toMatchObject({
    text: 'Lena waits for her address',
    by: 'me',
  });

  await store.run(commands.writeHandOver, { brandId, text: '' });
  expect((await store.read('brands', brandId))?.handOver).toBeNull();
});
