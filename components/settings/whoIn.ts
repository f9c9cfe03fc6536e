import * as z from 'zod';
import type { Platform } from '@/lib/model/profile';

export type Who = { platform: Platform; handle: string } | { address: string };

const account = /^(?:https?:\/\/)?(?:www\.|m\.)?(tiktok|instagram)\.com\/@?([\w.-]{1,64})\/?(?:[?#].*)?$/i;

/** Whom a line names: an e-mail address, or the address of an account on one of the sites. A bare handle names nobody: on which site? */
export function whoIn(line: string): Who | null {
  const text = line.trim();
  if (z.email().safeParse(text).success) return { address: text.toLowerCase() };
  const [, site, handle] = account.exec(text) ?? [];
  return site && handle ? { platform: site.toLowerCase() as Platform, handle } : null;
}
