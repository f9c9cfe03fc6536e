import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { inListOrder } from '@/lib/pipeline/listOrder';
import { storeWithDeal } from '@/tests/storeWith';

async function withLists(...names: string[]) {
  const made = await storeWithDeal();
  const { store, brandId } = made;
  const ids: string[] = [];
  for (const name of names)
    ids.push((await store.run(commands.saveList, { listId: null, brandId, name })).result.listId);
  const shown = async () =>
    inListOrder(await store.queries.lists(brandId))
      .filter(({ archivedAt }) => !archivedAt)
      .map(({ name }) => name);
  return { ...made, ids, shown };
}

test('[LIST-1] lists keep the order in which they were put, and each move is undone', async () => {
  const { store, ids, shown } = await withLists('a', 'b', 'c');

  const { uid } = await store.run(commands.moveList, { listId: ids[2] as string, by: -1 });
  expect(await shown()).toEqual(['a', 'c', 'b']);
  await store.run(commands.moveList, { listId: ids[0] as string, by: -1 }); // the first: nothing happens
  expect(await shown()).toEqual(['a', 'c', 'b']);
  await store.undo(uid);
  expect(await shown()).toEqual(['a', 'b', 'c']);
});

test('[LIST-1] a list is renamed and described, put away and brought back; those on it stay', async () => {
  const { store, brandId, creatorId, ids, shown } = await withLists('a', 'b');
  const listId = ids[0] as string;
  await store.run(commands.changeList, { listId, add: [creatorId], remove: [] });

  await store.run(commands.saveList, { listId, brandId, name: 'Spring', description: 'ask again' });
  const { uid } = await store.run(commands.archiveList, { listId, isArchived: true });

  expect(await shown()).toEqual(['b']);
  await store.undo(uid);
  expect(await shown()).toEqual(['Spring', 'b']);
  expect(await store.read('lists', listId)).toMatchObject({
    description: 'ask again',
    creatorIds: [creatorId],
  });
});

test('[LIST-1] who is not here gets on no list', async () => {
  const { store, creatorId, ids } = await withLists('a');
  const nobody = '00000000-0000-7000-8000-000000000000';

  const { result } = await store.run(commands.changeList, {
    listId: ids[0] as string,
    add: [creatorId, nobody],
    remove: [],
  });

  expect(result.changed).toBe(1);
  expect((await store.read('lists', ids[0] as string))?.creatorIds).toEqual([creatorId]);
});

test('[LIST-3] owner and next step of many; who must not be written to stays and is counted', async () => {
  const { store, dealId } = await withLists();
  const step = { dealId, dueAt: '2026-12-01T01:00:00.000Z', zone: 'Asia/Tokyo' };

  const { uid } = await store.run(commands.ownDeals, { dealIds: [dealId], ownerId: null });
  expect((await store.read('deals', dealId))?.ownerId).toBeNull();
  await store.undo(uid);
  expect((await store.read('deals', dealId))?.ownerId).toBe('me');

  const planned = await store.run(commands.setNextActions, { kind: 'followUp', steps: [step] });
  expect(planned.result).toEqual({ changed: 1, refused: 0 });
  expect((await store.read('deals', dealId))?.nextAction).toMatchObject({
    kind: 'followUp',
    zone: 'Asia/Tokyo',
  });
  await store.run(commands.blockDeal, { dealId, reason: 'optedOut', note: '' });
  const refused = await store.run(commands.setNextActions, { kind: 'followUp', steps: [step] });
  expect(refused.result).toEqual({ changed: 0, refused: 1 });
  expect((await store.read('deals', dealId))?.nextAction).toBeNull();
});
