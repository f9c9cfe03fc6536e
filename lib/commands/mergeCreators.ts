import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { mergedPerson, mergeFields } from '@/lib/identity/mergedPerson';
import { type Creator, contactSchema } from '@/lib/model/creator';
import { idSchema, poolScope } from '@/lib/model/record';
import { defineCommand } from './command';
import { contactsOn, joinAccounts } from './joinAccounts';
import { moveReferences } from './moveReferences';
import { recordActivity } from './recordActivity';
import { shareOptOuts } from './shareOptOuts';
import type { Tx } from './tx';
import { type Noted, writeNoting } from './writeNoting';

const mostContacts = 50;

/**
 * Two creators are one person: what names the one that goes names the other from now on, each row once; their deals stay both, and rows of
 * one account become one. The record
 * of the one that goes stays and says where it lives on. What was written is kept (`merges`), so that it can be taken back at any time.
 */
export const mergeCreators = defineCommand({
  name: 'mergeCreators',
  kind: 'authority',
  undoable: false,
  counter: ({ goneId }: { goneId: string }) => ({ name: 'unmergeCreators', args: { goneId } }),
  args: () =>
    z.object({
      keptId: idSchema,
      goneId: idSchema,
      /** Whose value a field takes; absent: that of who lives on, where it is known. */
      choices: z.partialRecord(z.enum(mergeFields), z.enum(['kept', 'gone'])),
      leaveOut: z.array(contactSchema.pick({ kind: true, value: true })).max(100),
    }),

  async run(tx, { keptId, goneId, choices, leaveOut }, context) {
    const kept = await tx.require('creators', keptId);
    const gone = await tx.require('creators', goneId);
    if (keptId === goneId || kept.mergedInto || gone.mergedInto) throw new AppError('merge.already');
    const [keptName, goneName] = [await calledBy(tx, kept), await calledBy(tx, gone)];
    const merged = mergedPerson(
      { ...kept, name: keptName.name },
      { ...gone, name: goneName.name },
      choices,
      leaveOut,
    );
    if (merged.contacts.length > mostContacts)
      throw new AppError('merge.tooManyContacts', { most: String(mostContacts) });

    const noted: Noted = new Map();
    await shareOptOuts(tx, [keptId, goneId], noted, context);
    const joined = await joinAccounts(tx, keptId, goneId, noted, context);
    await moveReferences(tx, goneId, keptId, noted);
    await writeNoting(tx, noted, 'creators', gone, { mergedInto: keptId });
    const contacts = contactsOn(merged.contacts, joined);
    await writeNoting(tx, noted, 'creators', kept, onlyMerged({ ...merged, contacts }));
    for (const [scope, { brandId, wrote }] of noted)
      await tx.put('merges', {
        id: context.id(`merge ${scope}`),
        scope,
        brandId: scope === poolScope ? null : brandId,
        createdAt: context.at,
        updatedAt: context.at,
        keptId,
        goneId,
        at: context.at,
        by: context.by,
        wrote,
      });
    await recordActivity(tx, context, 'creatorsMerged', {
      scope: poolScope,
      brandId: null,
      creatorId: keptId,
      details: { name: goneName.name ?? goneName.handle },
    });
  },
});

const onlyMerged = (merged: Creator): Partial<Creator> =>
  Object.fromEntries([...mergeFields, 'contacts'].map((field) => [field, merged[field] ?? null]));

/** What a person is called: the name we keep, else the one on an account; a handle for the log where there is none. */
async function calledBy(tx: Tx, { id, name }: Creator): Promise<{ name: string | null; handle: string }> {
  const { rows } = await tx.page('profiles', 'creatorId', { equals: [id] }, null, 20);
  const shown = rows.map(({ displayName }) => displayName).find((one) => one?.trim());
  return { name: name ?? shown ?? null, handle: rows[0] ? `@${rows[0].handle}` : '' };
}
