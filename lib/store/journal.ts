import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Change } from '@/lib/commands/changes';

/** Many changes as deflated JSON: a fifteenth of their size, so that the database keeps them among its rows and not each in a file. */
export type PackedChanges = { count: number; deflated: Uint8Array<ArrayBuffer> };
export type KeptChanges = Change[] | PackedChanges;

/** Fewer changes lie as they are. */
const many = 100;
/** The least work: names that repeat are found all the same. */
const level = 1;

/** A list of changes as the database keeps it. */
export function kept(changes: readonly Change[]): KeptChanges {
  if (changes.length < many) return [...changes];
  return { count: changes.length, deflated: deflateSync(strToU8(JSON.stringify(changes)), { level }) };
}

/** What was kept, as a list. */
export function changesOf({ changes }: { changes: KeptChanges }): Change[] {
  return Array.isArray(changes) ? changes : JSON.parse(strFromU8(inflateSync(changes.deflated)));
}
