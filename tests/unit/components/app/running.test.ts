import { expect, test, vi } from 'vitest';
import { keepRunning, stopRunning } from '@/components/app/running';
import type { Store } from '@/lib/store';

test('[UNDO-17] what runs is told to stop and waited for; what has ended, or failed, is neither', async () => {
  const store = {} as Store;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = vi.fn();
  const isDone = vi.fn();
  const past = vi.fn();
  const failed = Promise.reject(new Error('full disk'));
  keepRunning(store, { batch: 'past', stop: past, ended: failed });
  await failed.catch(() => undefined);
  keepRunning(store, { batch: 'mine', stop, ended: promise });

  const waiting = stopRunning(store).then(isDone);
  expect(stop).toHaveBeenCalledOnce();
  expect(past).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(isDone).not.toHaveBeenCalled();
  resolve();
  await waiting;

  expect(isDone).toHaveBeenCalledWith(['mine']);
  expect(await stopRunning(store)).toEqual([]);

  expect(stop).toHaveBeenCalledOnce();
});
