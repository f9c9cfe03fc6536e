import { browser } from '@/lib/browser';
import { askTab } from './askTab';

/** Buttons and marks in all open pages ask again, since what they may show was changed. Other sites' tabs hold none of us and do not hear it. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && askTab(id, 'refresh', {}).catch(() => null)));
}
