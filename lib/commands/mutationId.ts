import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify, v7 } from 'uuid';

/**
 * A UUIDv7 whose time is `at` (ISO 8601) and whose random part is a hash of the mutation's uid and a label: the browser and the
 * server, running the same command, make the same id.
 */
export function mutationId(uid: string, at: string, label: string): string {
  const random = sha256(utf8ToBytes(`${uid}\n${label}`));
  const seq =
    ((random[10] ?? 0) << 24) | ((random[11] ?? 0) << 16) | ((random[12] ?? 0) << 8) | (random[13] ?? 0);
  const bytes = v7(
    { msecs: Date.parse(at), seq: seq >>> 0, random: random.slice(0, 16) },
    new Uint8Array(16),
  );
  return stringify(bytes);
}
