import type { Place } from './site';

const posts = [/^\/@[\w.-]+\/(?:video|photo)\/\d+/, /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/[\w-]+/];

/** The address of the one post a page shows, without its query; null on profiles, live rooms, stories and collections. */
export function postUrlOf(
  { kind }: Place,
  { host, pathname }: Pick<URL, 'host' | 'pathname'>,
): string | null {
  if (kind !== 'post') return null;
  const path = posts.map((pattern) => pattern.exec(pathname)?.[0]).find(Boolean);
  return path ? `https://${host}${path}` : null;
}
