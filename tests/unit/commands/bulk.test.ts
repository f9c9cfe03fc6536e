import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addToPipeline, changeList, ensureBrand, moveDeals, saveList, tagDeals } from '@/lib/commands';
import { makeCapture } from '@/tests/make';
import { emptyStore } from '@/tests/storeWith';

async function storeWith(count: number) {
  const store = await emptyStore();
  const { brandId } = (await store.run(ensureBrand, {})).result;
  const people: { dealId: string; creatorId: string }[] = [];
  for (let n = 0; n < count; n++) {
    const capture = makeCapture({ platformId: `90${n}`, handle: `person${n}.example` });
    people.push((await store.run(addToPipeline, { capture, brandId })).result);
  }
  const dealIds = people.map(({ dealId }) => dealId);
  const deals = () => Promise.all(dealIds.map((id) => store.read('deals', id)));
  return { store, brandId, people, dealIds, deals };
}

test('[PANEL-22] many are moved at once; whom a rule refuses or somebody moved meanwhile stays and is counted', async () => {
  const { store, dealIds, deals } = await storeWith(3);
  const moves = dealIds.map((dealId, n) => ({ dealId, from: n === 2 ? 'contacted' : 'sourced' }));

  const { result } = await store.run(moveDeals, { moves, to: 'shortlisted' });
  const refused = await store.run(moveDeals, {
    moves: [{ dealId: dealIds[0]!, from: 'shortlisted' }],
    to: 'agreed',
  });

  expect(result).toEqual({ moved: 2, refused: 1 });
  expect(refused.result).toEqual({ moved: 0, refused: 1 });
  expect((await deals()).map((deal) => deal?.stage)).toEqual(['shortlisted', 'shortlisted', 'sourced']);
});

test('[PANEL-22] several commands of one batch go back with one undo, a new list too; over 200 rows are no command', async () => {
  const { store, brandId, people, dealIds, deals } = await storeWith(4);
  const before = (await deals()).map((deal) => deal?.tags);
  const batch = 'b1';

  const { listId } = (
    await store.run(saveList, { listId: null, brandId, name: 'November', creatorIds: [] }, { batch })
  ).result;
  for (const half of [people.slice(0, 2), people.slice(2)]) {
    await store.run(
      tagDeals,
      { dealIds: half.map(({ dealId }) => dealId), add: ['pan'], remove: [] },
      { batch },
    );
    await store.run(
      changeList,
      { listId, add: half.map(({ creatorId }) => creatorId), remove: [] },
      { batch },
    );
  }
  const on = await store.read('lists', listId);
  const undone = await store.undoBatch(batch);

  expect(on?.creatorIds).toEqual(people.map(({ creatorId }) => creatorId));
  expect(undone.kept).toEqual([]);
  expect((await deals()).map((deal) => deal?.tags)).toEqual(before);
  expect(await store.read('lists', listId)).toBeUndefined();
  const many = Array.from({ length: 201 }, () => dealIds[0]!);
  await expect(store.run(tagDeals, { dealIds: many, add: ['x'], remove: [] })).rejects.toMatchObject({
    code: 'command.badArguments',
  });
});
