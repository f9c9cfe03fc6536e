import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';
import { send } from '@/lib/messages/send';
import type { HandleOf } from '@/lib/messages/types';

export type ActiveCreator = { handle: HandleOf; tabId: number };

/**
 * Whose page the tab beside the panel shows. Asked again when tabs change and when someone comes to the panel: sites change pages
 * without a new load, and we do not watch addresses.
 */
export function useActiveCreator(): ActiveCreator | null {
  const [active, setActive] = useState<ActiveCreator | null>(null);

  useEffect(() => {
    let isGone = false;
    let asked = 0;

    async function ask(): Promise<void> {
      const turn = ++asked;
      const found = await find().catch(() => null); // nobody answers: there is nothing to offer
      if (!isGone && turn === asked) setActive((before) => (isSame(before, found) ? before : found));
    }
    let later: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      void ask();
      clearTimeout(later);
      later = setTimeout(() => void ask(), 1000); // a page that has just loaded may not answer yet
    };

    again();
    const { onActivated, onUpdated } = browser.tabs;
    onActivated.addListener(again);
    onUpdated.addListener(again);
    document.addEventListener('visibilitychange', again);
    document.documentElement.addEventListener('pointerenter', again);
    window.addEventListener('focus', again);
    return () => {
      isGone = true;
      clearTimeout(later);
      onActivated.removeListener(again);
      onUpdated.removeListener(again);
      document.removeEventListener('visibilitychange', again);
      document.documentElement.removeEventListener('pointerenter', again);
      window.removeEventListener('focus', again);
    };
  }, []);

  return active;
}

async function find(): Promise<ActiveCreator | null> {
  const { id: windowId } = await browser.windows.getCurrent();
  const { handle, tabId } = await send('activeCreator', { windowId: windowId ?? null });
  return handle && tabId !== null ? { handle, tabId } : null;
}

const isSame = (a: ActiveCreator | null, b: ActiveCreator | null): boolean =>
  a?.tabId === b?.tabId && a?.handle.handle === b?.handle.handle && a?.handle.platform === b?.handle.platform;
