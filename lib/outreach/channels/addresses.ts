import type { Platform } from '@/lib/model/profile';

/** One address and nothing beside it: no list, no name, no quotes, no space, no line end that could start another header. */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]*[\p{L}\p{N}]$/u.test(
      text,
    )
  );
}

/** `+1 (555) 010-0199` → `15550100199`; null where it is not an international number. */
export function phoneDigits(text: string): string | null {
  if (!/^\+[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

const hosts: Record<Platform, RegExp> = {
  tiktok: /^(?:[a-z]+\.)?tiktok\.com$/,
  instagram: /^(?:[a-z]+\.)?instagram\.com$/,
};

/** The address of an account, if it is one on that platform's own host over https. */
export function profileAddress(platform: Platform, text: string): string | null {
  if (!URL.canParse(text)) return null;
  const address = new URL(text);
  if (address.protocol !== 'https:' || address.username || address.port) return null;
  return hosts[platform].test(address.hostname) ? address.href : null;
}
