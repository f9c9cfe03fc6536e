import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { tableNames } from '@/lib/model/records';
import type { Store } from '@/lib/store';
import { makeCapture } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

/** Every row but activities, without `updatedAt`: what an undo must bring back. */
async function rows(store: Store) {
  const { tables } = await store.backup.exportAll();
  return Object.fromEntries(
    tableNames
      .filter((table) => table !== 'activities')
      .map((table) => [table, (tables[table] ?? []).map(({ updatedAt: _, ...row }) => row)]),
  );
}

test('[UNDO-1] brings every field back to what it was', async () => {
  const { store, dealId } = await storeWithDeal();
  const before = await rows(store);
  const { uid } = await store.run(commands.changeTags, { dealId, add: ['铸铁', 'Q4'], remove: [] });

  const undone = await store.undo(uid);

  expect(undone).toMatchObject({ reverted: 1, kept: [] });
  expect(await rows(store)).toEqual(before);
});

test('[UNDO-2] leaves what somebody changed since, and names it', async () => {
  const { store, dealId } = await storeWithDeal();
  const { uid } = await store.run(commands.editNote, { dealId, note: 'mine' });
  await store.run(commands.editNote, { dealId, note: 'theirs' });

  const undone = await store.undo(uid);

  expect(undone.kept).toEqual([{ table: 'deals', id: dealId, field: 'note', by: 'me' }]);
  expect((await store.read('deals', dealId))?.note).toBe('theirs');
});

test('[UNDO-3] of tags takes back only its own: what another added meanwhile stays', async () => {
  const { store, dealId } = await storeWithDeal();
  const { uid } = await store.run(commands.changeTags, { dealId, add: ['a'], remove: [] });
  await store.run(commands.changeTags, { dealId, add: ['b'], remove: [] });

  await store.undo(uid);

  expect((await store.read('deals', dealId))?.tags).toEqual(['b']);
});

test('[UNDO-4] an undone addition takes creator, account, observation and deal with it', async () => {
  const { store, addUid } = await storeWithDeal();

  await store.undo(addUid);

  const left = await rows(store);
  for (const table of ['creators', 'profiles', 'observations', 'deals']) expect(left[table]).toEqual([]);
});

test('[UNDO-5] a row that others refer to by now is not removed', async () => {
  const { store, addUid, dealId, creatorId } = await storeWithDeal();
  await store.run(commands.addTask, {
    dealId,
    kind: 'own',
    text: 'call',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone: 'UTC',
  });

  const undone = await store.undo(addUid);

  expect(undone.kept.map(({ table }) => table)).toEqual(expect.arrayContaining(['deals', 'creators']));
  expect(await store.read('creators', creatorId)).toBeDefined();
  expect(await store.read('deals', dealId)).toBeDefined();
});

test('[UNDO-5] the key of the do-not-contact list stays while another entry needs it', async () => {
  const { store, brandId, dealId } = await storeWithDeal();
  const capture = makeCapture({ handle: 'other.example', platformId: '7300000000000000099' });
  const { result } = await store.run(commands.addToPipeline, { capture, brandId });
  const wish = { reason: 'optedOut' as const, note: '' };
  const first = await store.run(commands.blockDeal, { dealId, ...wish });
  await store.run(commands.blockDeal, { dealId: result.dealId, ...wish });

  const { kept } = await store.undo(first.uid);

  expect(kept).toEqual([]);
  const { tables } = await store.backup.exportAll();
  expect(tables.suppressionKeys).toHaveLength(1);
  expect(new Set(tables.suppressions?.map(({ keyId }) => keyId))).toEqual(
    new Set(tables.suppressionKeys?.map(({ id }) => id)),
  );
});

test('[UNDO-6] what was sent outside is taken back by its counter-command, and last contact is what it was', async () => {
  const { store, dealId } = await storeWithDeal();
  const text = { language: 'en' as const, subject: 'Hi', body: 'Hello' };
  const draft = {
    dealId,
    channel: 'email' as const,
    working: text,
    outgoing: text,
    values: {},
    templateId: null,
    templateVersion: null,
  };
  const { result } = await store.run(commands.saveDraft, { ...draft, draftId: null });
  const sent = await store.run(commands.markSent, {
    messageId: result.draftId,
    sentText: { subject: 'Hi', body: 'Hello' },
    at: '2026-11-24T10:00:00.000Z',
  });

  await store.undo(sent.uid);

  expect(await store.read('messages', result.draftId)).toMatchObject({ state: 'copied', sentAt: null });
  expect((await store.read('deals', dealId))?.lastContactAt).toBeNull();
});

test('[UNDO-7] the same command is not undone twice', async () => {
  const { store, dealId } = await storeWithDeal();
  const { uid } = await store.run(commands.editNote, { dealId, note: 'x' });
  await store.undo(uid);

  await expect(store.undo(uid)).rejects.toMatchObject({ code: 'undo.nothing' });
});

test('[UNDO-8] drafts leave one entry however often they were saved, and it is not undone by accident', async () => {
  const { store, dealId } = await storeWithDeal();
  const side = (body: string) => ({ language: 'zh' as const, subject: '', body });
  const args = { dealId, channel: 'tiktokDm' as const, values: {}, templateId: null, templateVersion: null };
  const { result } = await store.run(commands.saveDraft, {
    ...args,
    draftId: null,
    working: side('1'),
    outgoing: side('1'),
  });
  for (const body of ['2', '3', '4'])
    await store.run(commands.saveDraft, {
      ...args,
      draftId: result.draftId,
      working: side(body),
      outgoing: side(body),
    });

  const last = await store.queries.lastUndoable();

  expect((await store.queries.draftOf(dealId))?.working.body).toBe('4');
  expect(last?.name).toBe('addToPipeline');
});

test('[UNDO-9] a whole batch goes back, last first', async () => {
  const { store, brandId } = await storeWithDeal();
  const before = await rows(store);
  for (const n of [1, 2, 3])
    await store.run(
      commands.addToPipeline,
      {
        capture: makeCapture({ handle: `b${n}`, platformId: `90${n}`, url: `https://www.tiktok.com/@b${n}` }),
        brandId,
      },
      { batch: 'batch-1' },
    );

  await store.undoBatch('batch-1');

  expect(await rows(store)).toEqual(before);
});

test('[UNDO-10] of two undos at once one does it, and it is written with its inverse', async () => {
  const { store, dealId } = await storeWithDeal();
  const { uid } = await store.run(commands.editNote, { dealId, note: 'x' });

  const ended = await Promise.allSettled([store.undo(uid), store.undo(uid)]);

  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'undo.nothing' },
  });
  expect((await store.read('deals', dealId))?.note).toBe('');
});

test('[UNDO-11] whom an undo removes is taken off the lists that name them', async () => {
  const { store, brandId, creatorId, addUid } = await storeWithDeal();
  const { result: list } = await store.run(commands.saveList, {
    listId: null,
    brandId,
    name: 'November',
    creatorIds: [creatorId],
  });

  await store.undo(addUid);

  expect(await store.read('creators', creatorId)).toBeUndefined();
  expect((await store.read('lists', list.listId))?.creatorIds).toEqual([]);
});

test('[UNDO-5] content whose reminder was done since is not removed from under it', async () => {
  const { store, dealId } = await storeWithDeal();
  const { uid, result } = await store.run(commands.addDeliverable, {
    dealId,
    sampleId: null,
    format: 'video',
    about: '',
    dueOn: '2026-12-20',
    ownZone: 'Asia/Shanghai',
  });
  const { tables } = await store.backup.exportAll();
  const [reminder] = (tables.tasks ?? []).filter(({ aboutId }) => aboutId === result.deliverableId);
  await store.run(commands.completeTask, { taskId: reminder?.id ?? '' });

  const { kept } = await store.undo(uid);

  expect(kept.map(({ table }) => table).sort()).toEqual(['deliverables', 'tasks']);
  expect(await store.read('deliverables', result.deliverableId)).toBeDefined();
});

test('[UNDO-13] what would come back to a row that is gone by now stays away, and is named', async () => {
  const { store, dealId } = await storeWithDeal();
  const { result } = await store.run(commands.addTask, {
    dealId,
    kind: 'own',
    text: 'call',
    dueAt: '2026-12-01T09:00:00.000Z',
    zone: 'UTC',
  });
  const { uid } = await store.run(commands.removeTask, { taskId: result.taskId });
  await store.run(commands.removeDeal, { dealId });

  const undone = await store.undo(uid);

  expect(undone.kept).toMatchObject([{ table: 'tasks', id: result.taskId, field: null }]);
  expect(await store.read('tasks', result.taskId)).toBeUndefined();
});
