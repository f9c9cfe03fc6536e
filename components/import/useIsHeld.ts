import { useEffect, useState } from 'react';
import type { SheetImport } from '@/lib/store/sheetImports';
import { lockOf } from './importLock';

/**
 * Whether some page is at work on this import right now; null: not known yet. The browser lets go of the lock when that page dies, and then
 * gives it to whoever waits here.
 */
export function useIsHeld({ id, state }: Pick<SheetImport, 'id' | 'state'>): boolean | null {
  const [isHeld, setHeld] = useState<boolean | null>(state === 'stopped' ? false : null);

  useEffect(() => {
    if (state === 'stopped') return setHeld(false);
    const gone = new AbortController();
    const { signal } = gone;
    const look = async () => {
      const isFree = await navigator.locks.request(
        lockOf(id),
        { ifAvailable: true },
        (lock) => lock !== null,
      );
      if (!signal.aborted) setHeld(!isFree);
      if (isFree) return;
      await navigator.locks.request(lockOf(id), { signal }, () => setHeld(false));
    };
    look().catch(() => undefined); // this screen has gone
    return () => gone.abort();
  }, [id, state]);

  return isHeld;
}
