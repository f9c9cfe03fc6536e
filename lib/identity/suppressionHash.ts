import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Contact } from '@/lib/model/creator';
import type { Platform, Profile } from '@/lib/model/profile';
import type { Suppression } from '@/lib/model/suppression';
import { handleKeyOf } from './handleKey';

/** Something by which a person is recognised: the platform's own id, a handle of today or of the past, an address. */
export type Mark = { of: Suppression['of']; text: string };

/** HMAC-SHA-256 of a mark under a secret (hex), as hex. Synchronous: commands await nothing but their transaction. */
export const suppressionHash = (secret: string, { of, text }: Mark): string =>
  bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(`${of}\n${text}`)));

export const handleMark = (platform: Platform, handle: string): Mark => ({
  of: 'handle',
  text: `${platform} ${handleKeyOf(handle)}`,
});
export const addressMark = (address: string): Mark => ({ of: 'address', text: address.trim().toLowerCase() });

type Account = Pick<Profile, 'platform' | 'platformId' | 'handle'> & {
  handles?: Profile['handles'];
  emails: readonly string[] | null;
};

/** Everything an account is recognised by: its id, every handle it had, the addresses of its bio. */
export function marksOfAccount({ platform, platformId, handle, handles = [], emails }: Account): Mark[] {
  const all = new Set([handle, ...handles.map((one) => one.handle)].map(handleKeyOf));
  return [
    ...(platformId ? [{ of: 'platformId' as const, text: `${platform} ${platformId}` }] : []),
    ...[...all].map((one) => handleMark(platform, one)),
    ...(emails ?? []).map(addressMark),
  ];
}

export const marksOfContacts = (contacts: readonly Pick<Contact, 'value'>[]): Mark[] =>
  contacts.map(({ value }) => addressMark(value));
