import type { Platform } from '@/lib/model/profile';
import { handleKeyOf } from './handleKey';

export type NamedAccount = { platform: Platform; handleKey: string };

const hosts = { tiktok: /(^|\.)tiktok\.com$/, instagram: /(^|\.)instagram\.com$/ };
const profilePaths = { tiktok: /^\/@([^/]+)\/?$/, instagram: /^\/([^/]+)\/?$/ };

/** The account whose page a link leads to; undefined for any other address. */
export function accountOfLink(link: string): NamedAccount | undefined {
  if (!/tiktok|instagram/i.test(link)) return undefined;
  const url = URL.parse(link);
  if (!url) return undefined;
  for (const platform of ['tiktok', 'instagram'] as const) {
    if (!hosts[platform].test(url.hostname)) continue;
    const shown = profilePaths[platform].exec(url.pathname)?.[1];
    return shown === undefined ? undefined : { platform, handleKey: handleKeyOf(decoded(shown)) };
  }
  return undefined;
}

const mention =
  /(?<![\p{L}\p{N}_])(?:(instagram|insta|ig|ins)|(?:tiktok|tik tok|tt))\s*(?:[:：|>→–-]+\s*@?|@)\s*([\w.]{3,30})/giu;

/** Accounts that a bio names with their site: `IG: @ana.films`, `TikTok → ana`. A name without a site is whoever's. */
export function accountsInBio(bio: string): NamedAccount[] {
  return [...bio.normalize('NFKC').matchAll(mention)].map(([, instagram, handle = '']) => ({
    platform: instagram ? 'instagram' : 'tiktok',
    handleKey: handleKeyOf(handle.replace(/\.+$/, '')),
  }));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is no escape
  }
}
