import type { Platform } from '@/lib/model/profile';
import { isRuinedId, plainCell } from './values';

/** An account that a cell names; the platform is null where it does not say. */
export type NamedAccount = { platform: Platform | null; handle: string };
export type AccountFault =
  | 'noHandle'
  | 'shortLink'
  | 'badHandle'
  | 'twoHandles'
  | 'ruinedId'
  | 'formula'
  | 'otherSite'
  | 'wordsAfterHandle';
export type ReadAccounts = { accounts: NamedAccount[]; fault: AccountFault | null };

const shortHosts =
  /(?:^|\/\/)(?:vm\.tiktok\.com|vt\.tiktok\.com|(?:www\.)?tiktok\.com\/t\/|bit\.ly|t\.cn|instagr\.am)/i;
const handlePattern = /^[\p{L}\p{N}._-]{1,64}$/u;
const notProfiles =
  /^(?:p|reel|reels|tv|stories|explore|accounts|direct|about|tag|discover|music|foryou|following|live|search)$/i;

/** The accounts of a cell that holds a handle, an address, or several of them. */
export function accountsIn(cell: string): ReadAccounts {
  const text = plainCell(cell);
  if (text === '') return { accounts: [], fault: null };
  if (text.startsWith('=')) return { accounts: [], fault: 'formula' };
  if (isRuinedId(text)) return { accounts: [], fault: 'ruinedId' };
  const links = linksIn(text);
  if (links.length > 0) return fromLinks(links);
  if (shortHosts.test(text)) return { accounts: [], fault: 'shortLink' };
  return fromWords(text);
}

/** Addresses with or without their scheme. */
export const linksIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:https?:\/\/|www\.|(?<![\w.@])(?:m\.)?(?:tiktok|instagram)\.com\/)[^\s,;，；、"'<>|]+/gi,
    ),
  ].map(([link]) => (link.startsWith('http') ? link : `https://${link}`));

function fromLinks(links: readonly string[]): ReadAccounts {
  const accounts = links.flatMap((link) => accountAt(link) ?? []);
  if (accounts.length > 0) return distinct(accounts);
  return { accounts: [], fault: links.some((link) => shortHosts.test(link)) ? 'shortLink' : 'otherSite' };
}

/** Whose page an address is; undefined for a post, a short link or another site. */
export function accountAt(link: string): NamedAccount | undefined {
  const url = URL.parse(link);
  if (!url) return undefined;
  const [first = ''] = url.pathname.split('/').filter(Boolean).map(decoded);
  if (
    /(?:^|\.)tiktok\.com$/.test(url.hostname) &&
    first.startsWith('@') &&
    handlePattern.test(first.slice(1))
  )
    return { platform: 'tiktok', handle: first.slice(1) };
  if (/(?:^|\.)instagram\.com$/.test(url.hostname) && handlePattern.test(first) && !notProfiles.test(first))
    return { platform: 'instagram', handle: first };
  return undefined;
}

/** `@ana.shop`, `ana.shop`, `@ana / @ben`; what people write behind a handle is not part of it. */
function fromWords(text: string): ReadAccounts {
  const parts = text.split(/\s*[/／,，;；、|\n]\s*|\s+(?=@)/).filter(Boolean);
  const handles: NamedAccount[] = [];
  for (const part of parts) {
    const handle = part.replace(/^@/, '').trim();
    if (!handlePattern.test(handle))
      return { accounts: [], fault: /^@?[\w.-]+\s*[(（[【]/.test(part) ? 'wordsAfterHandle' : 'badHandle' };
    handles.push({ platform: null, handle });
  }
  return distinct(handles);
}

/** One account a platform: which of two is meant nobody knows. */
function distinct(accounts: readonly NamedAccount[]): ReadAccounts {
  const all = new Map(accounts.map((one) => [`${one.platform} ${one.handle.toLowerCase()}`, one]));
  const platforms = new Set([...all.values()].map(({ platform }) => platform));
  if (platforms.size < all.size) return { accounts: [], fault: 'twoHandles' };
  return { accounts: [...all.values()], fault: null };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
