import { browser } from '@/lib/browser';
import { type Begun, beginOpening } from '@/lib/store/firstReads';
import { databaseIn } from './activeDatabase';

export type BegunPanel = Begun & {
  /** What the browser keeps for us: the settings and the name of the database. */
  kept: Promise<Record<string, unknown>>;
};

/** Reads settings and the store's first rows at once, while the rest of the panel's code is still on its way. */
export function beginPanel(): BegunPanel {
  const kept = browser.storage.local.get(['settings', 'database']);
  return { kept, ...beginOpening(kept.then(databaseIn)) };
}
