import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { plainName } from './targets';

/** The shape of a table: its columns' names in their order. Files of one tool and one team share it. */
export const shapeOf = (head: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(head.map(plainName).join('\n')))).slice(0, 32);
