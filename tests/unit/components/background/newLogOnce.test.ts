import 'fake-indexeddb/auto';
import './fakeApi'; // before anything that imports lib/browser
import { beforeEach, expect, test, vi } from 'vitest';
import { newLogOnce } from '@/components/background/newLogOnce';
import { api } from './fakeApi';

beforeEach(() => api.reset());

test('[STORE-18] a new log is begun once in a life of the browser, however often the worker starts, and leaves no database', async () => {
  const remove = vi.spyOn(indexedDB, 'deleteDatabase');

  await newLogOnce();
  await newLogOnce();
  expect(remove).toHaveBeenCalledTimes(1);
  expect(await indexedDB.databases()).toEqual([]);

  await api.storage.session.clear(); // the browser was started again
  await newLogOnce();
  expect(remove).toHaveBeenCalledTimes(2);
});

test('[STORE-18] where it fails it is tried again at the worker’s next start', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

  await expect(newLogOnce()).rejects.toThrow('full');
  await newLogOnce();

  expect(open).toHaveBeenCalledTimes(2);
});
