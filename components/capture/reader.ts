import { pageApi } from '@/lib/messages/send';
import type { captureProfile } from '@/lib/sites';
import type { details } from './details';

type OnDemand = { captureProfile: typeof captureProfile; details: typeof details };

/**
 * What reads a page and what shows more about the button, loaded from the extension's own files when somebody first presses it or
 * points at it: the other pages are spared it. Rejects where the extension was updated under the page.
 */
export async function onDemand(): Promise<OnDemand> {
  const loaded: { default: OnDemand } = await import(
    /* @vite-ignore */ pageApi().runtime.getURL('reader.js')
  );
  return loaded.default;
}
