import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { Contact, Creator } from '@/lib/model/creator';
import type { Merge, MergeWrote } from '@/lib/model/merge';
import { idSchema, poolScope } from '@/lib/model/record';
import type { Row, TableName } from '@/lib/model/records';
import { references } from '@/lib/model/references';
import { isSame, isTable } from './changes';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';
import type { Kept } from './revert';
import { rowsReferring } from './rowsAbout';
import type { Tx } from './tx';
import { wholeRow } from './writeNoting';

/**
 * Takes a merge back: every field that still holds what the merge wrote gets what stood there before; the rest is named. What came to a
 * deal or an account since then goes with it. A merge that a later one carried on is taken back after that one.
 */
export const unmergeCreators = defineCommand({
  name: 'unmergeCreators',
  kind: 'authority',
  undoable: false,
  args: () => z.object({ goneId: idSchema }),

  async run(tx, { goneId }, context) {
    const { rows: merges } = await tx.page('merges', 'goneId', { equals: [goneId] }, null, 1000);
    const [first] = merges;
    if (!first) throw new AppError('merge.none');
    const wrote = merges.flatMap((merge) => merge.wrote).filter(({ table }) => isTable(table));
    if (isCarriedOn(first, wrote)) throw new AppError('merge.laterFirst');

    const kept: Kept[] = [];
    const stayed = new Set<unknown>();
    for (const one of wrote.toReversed()) {
      const left = stayed.has(one.before) ? one : await restore(tx, one);
      if (one.field === wholeRow && left) stayed.add(one.id);
      if (left) kept.push({ table: left.table, id: left.id, field: left.field });
    }
    await moveWhatCameSince(tx, first, wrote);
    await splitContacts(tx, first);
    for (const { id } of merges) await tx.delete('merges', id);
    for (const creatorId of [first.keptId, goneId])
      await recordActivity(tx, context, 'creatorsTakenApart', { scope: poolScope, brandId: null, creatorId });
    return { kept };
  },
});

/** Whether the one that lived on went into another one since. */
const isCarriedOn = ({ keptId, goneId }: Merge, wrote: readonly MergeWrote[]): boolean =>
  wrote.some(
    ({ table, id, field, after }) =>
      table === 'creators' && id === goneId && field === 'mergedInto' && after !== keptId,
  );

async function restore(tx: Tx, { table, id, field, before, after }: MergeWrote): Promise<Kept | null> {
  const row = await tx.get(table as TableName, id);
  if (field === wholeRow) return restoreWhole(tx, table as TableName, id, before as Row<TableName> | null);
  if (!row) return null; // it was removed since: there is nothing to bring back
  const now: unknown = row[field] ?? null;
  const value = isSame(now, after) ? { before } : isSet(table, field) ? rest(now, before, after) : null;
  if (!value) return { table, id, field };
  await tx.put(table as TableName, { ...row, [field]: value.before } as Row<TableName>);
  return null;
}

/** A row that the merge took comes back, unless its id is somebody else's by now; one that it made goes. */
async function restoreWhole(
  tx: Tx,
  table: TableName,
  id: string,
  before: Row<TableName> | null,
): Promise<Kept | null> {
  if (!before) {
    await tx.delete(table, id);
    return null;
  }
  if (await tx.get(table, id)) return { table, id, field: null };
  await tx.put(table, before);
  return null;
}

/** Lists of which a merge takes back its own elements alone. */
const isSet = (table: string, field: string): boolean =>
  (table === 'lists' && field === 'creatorIds') || (table === 'creators' && field === 'contacts');

/** What the list has become, without what the merge added and with what it took away. */
function rest(now: unknown, before: unknown, after: unknown): { before: unknown[] } | null {
  if (!Array.isArray(now) || !Array.isArray(before) || !Array.isArray(after)) return null;
  const has = (list: unknown[], element: unknown) => list.some((one) => isSame(one, element));
  const left = now.filter((element) => has(before, element) || !has(after, element));
  return { before: [...left, ...before.filter((element) => !has(after, element) && !has(left, element))] };
}

/** Texts, reminders, samples and content written for a deal since the merge are of whom the deal is. */
async function moveWhatCameSince(
  tx: Tx,
  { keptId, goneId }: Merge,
  wrote: readonly MergeWrote[],
): Promise<void> {
  const deals = new Set<string>();
  for (const { table, id, field } of wrote)
    if (table === 'deals' && field === 'creatorId' && (await tx.get('deals', id))?.creatorId === goneId)
      deals.add(id);
  if (deals.size === 0) return;
  for (const reference of references) {
    if (reference.to !== 'deals') continue;
    for (const row of await rowsReferring(tx, reference, deals))
      if (row.creatorId === keptId)
        await tx.put(reference.from, { ...row, creatorId: goneId } as Row<TableName>);
  }
}

/** Contacts found since on an account that goes back go along. */
async function splitContacts(tx: Tx, { keptId, goneId }: Merge): Promise<void> {
  const [kept, gone] = (await tx.getMany('creators', [keptId, goneId])) as [Creator?, Creator?];
  if (!kept || !gone) return;
  const { rows } = await tx.page('profiles', 'creatorId', { equals: [goneId] }, null, 500);
  const accounts = new Set(rows.map(({ id }) => id));
  const theirs = kept.contacts.filter(({ profileId }) => profileId !== null && accounts.has(profileId));
  if (theirs.length === 0) return;
  const isNew = (contact: Contact) =>
    !gone.contacts.some(({ kind, value }) => kind === contact.kind && value === contact.value);
  await tx.put('creators', { ...kept, contacts: kept.contacts.filter((one) => !theirs.includes(one)) });
  await tx.put('creators', { ...gone, contacts: [...gone.contacts, ...theirs.filter(isNew)].slice(0, 50) });
}
