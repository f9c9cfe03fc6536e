import { readSettings, settingsIn } from '@/components/background/settings';
import { browser } from '@/lib/browser';
import type { Settings } from '@/lib/model/settings';

export type SettingsKeeper = {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => Settings;
  /** Resolves when it is stored. */
  change: (changes: Partial<Settings>) => Promise<void>;
};

/**
 * The person's settings of this browser, live in every window. What is stored and not understood is kept.
 * @param kept what the browser keeps for us, where it was asked ahead
 */
export async function keepSettings(kept?: Promise<Record<string, unknown>>): Promise<SettingsKeeper> {
  const listeners = new Set<() => void>();
  let current = kept ? settingsIn(await kept) : await readSettings();
  const set = (next: Settings) => {
    current = next;
    for (const listener of listeners) listener();
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) void readSettings().then(set);
  });
  // what was changed after it was asked ahead, and before anybody listened
  if (kept) void readSettings().then((now) => JSON.stringify(now) === JSON.stringify(current) || set(now));

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => current,
    async change(changes) {
      const { settings: stored } = await browser.storage.local.get('settings');
      set({ ...current, ...changes });
      await browser.storage.local.set({ settings: { ...(isObject(stored) ? stored : {}), ...changes } });
    },
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
