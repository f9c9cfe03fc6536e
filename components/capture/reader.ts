import { pageApi } from '@/lib/messages/send';
import type { captureProfile } from '@/lib/sites';

type Reader = { default: typeof captureProfile };

/**
 * What reads a page, loaded from the extension's own files at the first press: pages on which nobody presses anything are spared it.
 * Rejects where the extension was updated under the page.
 */
export async function pageReader(): Promise<typeof captureProfile> {
  const reader: Reader = await import(/* @vite-ignore */ pageApi().runtime.getURL('reader.js'));
  return reader.default;
}
