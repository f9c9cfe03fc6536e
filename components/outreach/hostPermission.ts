import { browser } from '@/lib/browser';

/**
 * Asks the browser for one exact origin. Must be called in a click's own turn, with nothing awaited before it. A server on this computer
 * needs no permission: it says itself whom it answers. False: the person said no.
 */
export async function askForHost(url: URL): Promise<boolean> {
  if (url.protocol !== 'https:') return true;
  return browser.permissions.request({ origins: [originPattern(url.host)] });
}

/** Whether the browser lets us ask that host already, without a question. */
export async function hasHost(url: URL): Promise<boolean> {
  if (url.protocol !== 'https:') return true;
  return browser.permissions.contains({ origins: [originPattern(url.host)] });
}

/** The permission goes with the consent. */
export const giveHostBack = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originPattern(host)] }).catch(() => false);

/** A match pattern knows no port. */
const originPattern = (host: string): string => `https://${host.replace(/:\d+$/, '')}/*`;
