import { browser } from '@/lib/browser';
import { beginNewLog } from '@/lib/store/beginNewLog';

const key = 'newLog';

/** Once in each life of the browser, as early as can be: what an earlier life may have left half written endangers all until then. */
export async function newLogOnce(): Promise<void> {
  const { [key]: isBegun } = await browser.storage.session.get(key);
  if (isBegun) return;
  await beginNewLog();
  await browser.storage.session.set({ [key]: true });
}
