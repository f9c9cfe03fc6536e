import { v5 } from 'uuid';

/** What `Profile.handleKey` holds at most. */
const maximum = 200;

/**
 * What a handle is looked up by: NFC, lower case, without a leading @, as ASCII (other letters percent-encoded, so that every
 * index orders it the same way). What is too long becomes its own hash.
 */
export function handleKeyOf(handle: string): string {
  if (/^[a-z0-9._-]{1,200}$/.test(handle)) return handle; // as most are
  const key = encodeURIComponent(handle.trim().replace(/^@/, '').normalize('NFC').toLowerCase());
  return key.length <= maximum ? key : v5(key, v5.URL);
}
