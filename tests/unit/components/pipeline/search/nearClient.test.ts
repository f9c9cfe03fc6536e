import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FromNearWorker, nearClient, type ToNearWorker } from '@/components/pipeline/search/nearClient';
import { makeRow } from '../makeRow';

/** Holds what it is sent; a test answers. */
class WorkerDouble extends EventTarget {
  static last: WorkerDouble;
  sent: ToNearWorker[] = [];
  constructor() {
    super();
    WorkerDouble.last = this;
  }
  postMessage(message: ToNearWorker): void {
    this.sent.push(message);
  }
  answer(data: FromNearWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {}
}
beforeEach(() => vi.stubGlobal('Worker', WorkerDouble));
afterEach(() => vi.unstubAllGlobals());

const told = () => WorkerDouble.last.sent.filter((message) => 'put' in message);
const asked = () => WorkerDouble.last.sent.filter((message) => 'ask' in message);

test('[SEARCH-4] the worker is told of every row once, then of what changed and who went', async () => {
  const client = nearClient();
  const [ana, bo] = [makeRow({ name: 'Ana' }), makeRow({ name: 'Bo' })];
  client.follow([ana, bo]);
  const first = client.ask('anna');
  await vi.waitFor(() => expect(asked()).toHaveLength(1));
  WorkerDouble.last.answer({ asked: 1, near: new Map([[ana.dealId, 1]]) });
  expect([...((await first) ?? [])]).toEqual([[ana.dealId, 1]]);

  const renamed = { ...ana, text: 'anna' };
  client.follow([renamed]);
  void client.ask('anna');
  await vi.waitFor(() => expect(asked()).toHaveLength(2));

  expect(told()).toEqual([
    {
      put: [
        [ana.dealId, ana.text],
        [bo.dealId, bo.text],
      ],
      gone: [],
    },
    { put: [[ana.dealId, 'anna']], gone: [] },
    { put: [], gone: [bo.dealId] },
  ]);
});

test('[SEARCH-4] only the last question is answered', async () => {
  const client = nearClient();
  client.follow([makeRow({ name: 'Ana' })]);

  const [first, second] = [client.ask('ann'), client.ask('anna')];
  expect(await first).toBeNull();
  await vi.waitFor(() => expect(asked()).toHaveLength(1));
  WorkerDouble.last.answer({ asked: 2, near: new Map() });

  expect(await second).toEqual(new Map());
});
