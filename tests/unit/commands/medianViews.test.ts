import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { viewEngagementOf } from '@/lib/identity/engagement';
import { type Views, viewsSchema } from '@/lib/model/profile';
import { makeAt, makeCapture } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

const later = '2026-11-26T09:00:00.000Z';
const views = (value: number, at: string): Views =>
  viewsSchema.parse({ value, exact: false, n: 16, pinned: 2, source: 'videoGrid', at });
const seenAt = (at: string, over: Parameters<typeof makeCapture>[0] = {}) =>
  makeCapture({ at, followers: null, sources: {}, ...over });

test('[NUM-4] the views of a click stand in its observation with n and source; unseen they are null, and the account keeps what was known', async () => {
  const { store, brandId, profileId } = await storeWithDeal(makeCapture({ views: views(48_200, makeAt) }));

  await store.run(commands.addToPipeline, { capture: seenAt(later), brandId });

  const observations = await store.queries.observationsOf(profileId);
  expect(observations.map((one) => one.views)).toEqual([views(48_200, makeAt), null]);
  expect((await store.read('profiles', profileId))?.views).toEqual(views(48_200, makeAt));
});

test('[NUM-4] newer views replace older ones, also as the only number a page said; an older capture does not', async () => {
  const { store, brandId, profileId } = await storeWithDeal(makeCapture({ views: views(48_200, makeAt) }));
  const silent = { followers: null, following: null, likes: null, posts: null } as const;
  const add = (at: string, value: number) =>
    store.run(commands.addToPipeline, {
      capture: seenAt(at, { ...silent, views: views(value, at) }),
      brandId,
    });

  await add(later, 51_000);
  await add('2026-11-01T09:00:00.000Z', 9);

  expect((await store.read('profiles', profileId))?.views).toEqual(views(51_000, later));
  expect(await store.queries.observationsOf(profileId)).toHaveLength(3);
});

test('[NUM-5] the row has the median views with their n, and the likes per view', async () => {
  const count = (value: number) => ({ value, exact: true });
  const { store } = await storeWithDeal(
    makeCapture({ likes: count(2_000_000), posts: count(400), views: views(100_000, makeAt) }),
  );

  await store.pipeline.catchUp();

  expect(store.pipeline.snapshot().rows[0]).toMatchObject({
    views: { value: 100_000, exact: false, n: 16 },
    viewEngagement: 0.05,
  });
});

test('[NUM-5] likes per view are likes ÷ videos ÷ median views, with both n; one unknown makes them unknown', () => {
  const count = (value: number) => ({ value, exact: true });
  const all = { likes: count(2_000_000), posts: count(400), views: views(100_000, makeAt) };

  expect(viewEngagementOf(all)).toEqual({ share: 0.05, n: 16, posts: 400, exact: false });
  expect(viewEngagementOf({ ...all, views: { ...all.views, exact: true } })?.exact).toBe(true);
  for (const field of ['likes', 'posts'] as const)
    expect(viewEngagementOf({ ...all, [field]: null })).toBeNull();
  expect(viewEngagementOf({ likes: all.likes, posts: all.posts })).toBeNull();
  expect(viewEngagementOf({ ...all, views: views(0, makeAt) })).toBeNull();
  expect(viewEngagementOf({ ...all, posts: count(0) })).toBeNull();
});
