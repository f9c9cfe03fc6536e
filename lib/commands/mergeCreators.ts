import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { mergedPerson, mergeFields } from '@/lib/identity/mergedPerson';
import { type Creator, contactSchema } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import { idSchema, poolScope } from '@/lib/model/record';
import { defineCommand } from './command';
import { moveReferences } from './moveReferences';
import { recordActivity } from './recordActivity';
import type { Tx } from './tx';
import { type Noted, writeNoting } from './writeNoting';

const mostContacts = 50;

/**
 * Two creators are one person: what names the one that goes names the other from now on, each row once; their deals stay both. The record
 * of the one that goes stays and says where it lives on. What was written is kept (`merges`), so that it can be taken back at any time.
 */
export const mergeCreators = defineCommand({
  name: 'mergeCreators',
  kind: 'authority',
  undoable: false,
  counter: ({ goneId }: { goneId: string }) => ({ name: 'unmergeCreators', args: { goneId } }),
  args: z.object({
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
    await shareOptOuts(tx, keptId, goneId, noted);
    await moveReferences(tx, goneId, keptId, noted);
    await writeNoting(tx, noted, 'creators', gone, { mergedInto: keptId });
    await writeNoting(tx, noted, 'creators', kept, onlyMerged(merged));
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

/** Who opted out as one half has opted out as a whole: the other half's deals of the same brand get the same block. */
async function shareOptOuts(tx: Tx, keptId: string, goneId: string, noted: Noted): Promise<void> {
  const deals: Deal[] = [];
  for (const id of [keptId, goneId])
    deals.push(...(await tx.page('deals', 'creatorId', { equals: [id] }, null, 500)).rows);
  const blocks = new Map(
    deals.flatMap(({ brandId, block }) => (block?.reason === 'optedOut' ? [[brandId, block]] : [])),
  );
  for (const deal of deals) {
    const block = blocks.get(deal.brandId);
    if (block && !deal.block) await writeNoting(tx, noted, 'deals', deal, { block });
  }
}

/** What a person is called: the name we keep, else the one on an account; a handle for the log where there is none. */
async function calledBy(tx: Tx, { id, name }: Creator): Promise<{ name: string | null; handle: string }> {
  const { rows } = await tx.page('profiles', 'creatorId', { equals: [id] }, null, 20);
  const shown = rows.map(({ displayName }) => displayName).find((one) => one?.trim());
  return { name: name ?? shown ?? null, handle: rows[0] ? `@${rows[0].handle}` : '' };
}
