import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Change } from '@/lib/commands/changes';
import { deflated, inflated } from './deflate';

/** Many changes as deflated JSON: a fifteenth of their size, so that the database keeps them among its rows and not each in a file. */
type PackedChanges = { count: number; deflated: Deflated };
/** Many changes that only remove what others made: those others, as they were packed. */
type PackedInverse = { count: number; inverseOf: Deflated };
type Deflated = Uint8Array<ArrayBuffer>;
export type KeptChanges = Change[] | PackedChanges | PackedInverse;

/** Fewer changes lie as they are. */
const many = 100;
/** The least work: names that repeat are found all the same. */
const level = 1;

/** A list of changes as the database keeps it. */
export function kept(changes: readonly Change[]): KeptChanges {
  if (changes.length < many) return [...changes];
  return { count: changes.length, deflated: deflateSync(strToU8(JSON.stringify(changes)), { level }) };
}

/** The same by the browser's own means, which take half the time, outside of a transaction. */
export async function keptSoon(changes: readonly Change[]): Promise<KeptChanges> {
  if (changes.length < many) return [...changes];
  return { count: changes.length, deflated: await deflated(strToU8(JSON.stringify(changes))) };
}

type Undoes = { entry: { changes: KeptChanges }; changes: readonly Change[] };

/** Changes that remove all that others made, without packing them again; undefined where they did anything else. */
export function keptInverse({ entry, changes }: Undoes, inverse: readonly Change[]): KeptChanges | undefined {
  if (Array.isArray(entry.changes) || 'inverseOf' in entry.changes) return undefined;
  const whole = inverseOf(changes);
  const isWhole =
    whole?.length === inverse.length &&
    whole.every((one, at) => {
      const own = inverse[at];
      return own !== undefined && 'deleted' in own && own.table === one.table && own.deleted === one.deleted;
    });
  return isWhole ? { count: whole.length, inverseOf: entry.changes.deflated } : undefined;
}

/** What was kept, as a list. */
export function changesOf({ changes }: { changes: KeptChanges }): Change[] {
  if (Array.isArray(changes)) return changes;
  const list = listIn(inflateSync(packedIn(changes)));
  return 'deflated' in changes ? list : (inverseOf(list) ?? []);
}

/** The same by the browser's own means, in a quarter of the time, outside of a transaction. */
export async function changesSoon({ changes }: { changes: KeptChanges }): Promise<Change[]> {
  if (Array.isArray(changes)) return changes;
  const list = listIn(await inflated(packedIn(changes)));
  return 'deflated' in changes ? list : (inverseOf(list) ?? []);
}

const packedIn = (changes: PackedChanges | PackedInverse): Deflated =>
  'deflated' in changes ? changes.deflated : changes.inverseOf;

const listIn = (bytes: Uint8Array): Change[] => JSON.parse(strFromU8(bytes));

/** The last one first, each row gone again; undefined where not only rows were made. What happened stays told: activities are no part of it. */
function inverseOf(changes: readonly Change[]) {
  const made = changes.filter((change) => 'created' in change);
  if (made.length < changes.length) return undefined;
  return made
    .filter(({ table }) => table !== 'activities')
    .reverse()
    .map(({ table, id, created }) => ({ table, id, deleted: created }));
}
