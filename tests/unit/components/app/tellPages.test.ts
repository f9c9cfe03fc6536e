import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellPages } from '@/components/app/tellPages';
import { changeTags, erasePerson, moveDeal } from '@/lib/commands';
import type { Change } from '@/lib/commands/changes';
import { storeWithDeal } from '@/tests/storeWith';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const stage = (id: string): Change => ({ table: 'deals', id, field: 'stage', before: 'a', after: 'b' });

test('[MARK-9] a stage, a removal and an erasure are told; tags and tasks are not', async () => {
  vi.useRealTimers();
  const { store, dealId, creatorId } = await storeWithDeal();
  let told = 0;
  tellPages(store, () => told++);
  const after = async (act: () => Promise<unknown>) => {
    const before = told;
    await act();
    await new Promise((done) => setTimeout(done, 510));
    return told - before;
  };

  expect(await after(() => store.run(changeTags, { dealId, add: ['vip'], remove: [] }))).toBe(0);
  let uid = '';
  expect(
    await after(async () => {
      uid = (await store.run(moveDeal, { dealId, from: 'sourced', to: 'shortlisted', reason: null })).uid;
    }),
  ).toBe(1);
  expect(await after(() => store.undo(uid))).toBe(1);
  expect(await after(() => store.run(erasePerson, { creatorId, suppress: true }))).toBe(1);
});

test('[MARK-9] hundreds of commands in a row are told at once and then twice a second, the last one too', () => {
  const heard: ((changes: readonly Change[]) => void)[] = [];
  let told = 0;
  tellPages({ onRan: (listener) => void heard.push(listener) }, () => told++);
  const run = () => heard[0]?.([stage('1')]);

  run();
  expect(told).toBe(1);
  for (let index = 0; index < 300; index++) {
    run();
    vi.advanceTimersByTime(10);
  }
  expect(told).toBe(7);
  run();
  vi.advanceTimersByTime(5000);
  expect(told).toBe(8);
});
