import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { ensureBrand, moveView, removeView, saveView } from '@/lib/commands';
import { makeSavedView } from '@/tests/make';
import { emptyStore } from '@/tests/storeWith';

const { shown } = makeSavedView();

test("[PANEL-24] views are kept in the person's scope, renamed, put elsewhere and removed, and each is undone", async () => {
  const store = await emptyStore();
  const { brandId } = (await store.run(ensureBrand, {})).result;
  const keep = async (name: string) =>
    (await store.run(saveView, { viewId: null, brandId, name, shown })).result.viewId;
  const names = async () => (await store.queries.views(brandId)).map(({ name }) => name);
  const ids = [await keep('Stale'), await keep('DACH'), await keep('Replied')];

  const [first] = await store.queries.views(brandId);
  expect(first).toMatchObject({ name: 'Stale', scope: 'person:me', shown });
  const moved = await store.run(moveView, { viewId: ids[2]!, by: -1 });
  expect(await names()).toEqual(['Stale', 'Replied', 'DACH']);
  await store.run(moveView, { viewId: ids[0]!, by: -1 });
  expect(await names()).toEqual(['Stale', 'Replied', 'DACH']);
  await store.undo(moved.uid);
  const renamed = await store.run(saveView, { viewId: ids[0]!, brandId, name: 'Old', shown });
  expect(await names()).toEqual(['Old', 'DACH', 'Replied']);
  await store.undo(renamed.uid);
  const removed = await store.run(removeView, { viewId: ids[1]! });
  expect(await names()).toEqual(['Stale', 'Replied']);
  await store.undo(removed.uid);

  expect(await names()).toEqual(['Stale', 'DACH', 'Replied']);
});
