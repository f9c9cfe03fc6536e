import type { Runtime } from '@/lib/browser';

/** The two sites. The manifest's matches are made from the same list. */
export const siteOrigins = ['https://www.tiktok.com', 'https://www.instagram.com'] as const;

export type CallerClass = 'contentScript' | 'card' | 'panel';

/**
 * Who sent a message, by what the browser says of the sender and never by what the message says. An extension page opened as a
 * tab has a `tab` too, so the address decides. Undefined: nobody we know.
 */
export function callerOf(
  sender: Runtime.MessageSender,
  runtime: { id: string; getURL: (path: string) => string },
): CallerClass | undefined {
  if (sender.id !== runtime.id || !sender.url) return undefined;
  const url = URL.parse(sender.url);
  if (!url) return undefined;
  if (isOwn(url, runtime)) return pageClass(url.pathname, sender);
  const fromSite = siteOrigins.some((origin) => origin === url.origin);
  return fromSite && sender.tab !== undefined && sender.frameId === 0 ? 'contentScript' : undefined;
}

function pageClass(path: string, sender: Runtime.MessageSender): CallerClass | undefined {
  if (path === '/sidepanel.html') return 'panel';
  return path === '/card.html' && sender.tab !== undefined ? 'card' : undefined;
}

/** `origin` is the string `null` for extension schemes outside browsers: protocol and host are compared. */
function isOwn(url: URL, runtime: { getURL: (path: string) => string }): boolean {
  const own = new URL(runtime.getURL('/'));
  return url.protocol === own.protocol && url.host === own.host;
}
