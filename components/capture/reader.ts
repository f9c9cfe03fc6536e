import { pageApi } from '@/lib/messages/send';
import type { captureProfile } from '@/lib/sites';
import type { details } from './details';
import type { marksOn } from './marks';

type OnDemand = { captureProfile: typeof captureProfile; details: typeof details };

/**
 * What reads a page and what shows more about the button, loaded from the extension's own files when somebody first presses it or
 * points at it: the other pages are spared it. Rejects where the extension was updated under the page.
 */
export const onDemand = () => load<OnDemand>('reader');

/** What stands on the creators of a list: the pages that show one creator or none are spared it. Rejects as above. */
export const marksOnDemand = () => load<{ marksOn: typeof marksOn }>('marks');

async function load<T>(name: string): Promise<T> {
  const loaded: { default: T } = await import(/* @vite-ignore */ pageApi().runtime.getURL(`${name}.js`));
  return loaded.default;
}
