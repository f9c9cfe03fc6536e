import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { messageSchema } from '@/lib/model/message';
import { idSchema, personScope } from '@/lib/model/record';
import { defineCommand } from './command';
import { isSuppressed } from './suppression';

/** Saves a draft as one types: no activity, each save replaces the last; in its author's scope until it is sent. */
export const saveDraft = defineCommand({
  name: 'saveDraft',
  kind: 'intent',
  args: messageSchema
    .pick({
      dealId: true,
      channel: true,
      working: true,
      outgoing: true,
      values: true,
      checks: true,
      templateId: true,
      templateVersion: true,
    })
    .extend({ draftId: idSchema.nullable() }),
  replaces: (_args, result: { draftId: string }) => result.draftId,

  async run(tx, { draftId, ...text }, context): Promise<{ draftId: string }> {
    const deal = await tx.require('deals', text.dealId);
    if (await isSuppressed(tx, deal)) throw new AppError('creator.doNotContact', { dealId: deal.id });
    const id = draftId ?? context.id('draft');
    const before = await tx.get('messages', id);
    if (before && before.state !== 'draft' && before.state !== 'copied')
      throw new AppError('draft.changedMeanwhile', { draftId: id });
    await tx.put('messages', {
      ...before,
      ...text,
      id,
      scope: personScope(context.by),
      brandId: deal.brandId,
      createdAt: before?.createdAt ?? context.at,
      updatedAt: context.at,
      creatorId: deal.creatorId,
      direction: 'out',
      state: 'draft',
      sentText: null,
      copiedAt: null,
      sentAt: null,
    });
    return { draftId: id };
  },
});

/** Throws a draft away; undo brings it back. */
export const discardDraft = defineCommand({
  name: 'discardDraft',
  kind: 'intent',
  args: z.object({ draftId: idSchema }),

  async run(tx, { draftId }) {
    const draft = await tx.require('messages', draftId);
    if (draft.state !== 'draft' && draft.state !== 'copied')
      throw new AppError('draft.changedMeanwhile', { draftId });
    await tx.delete('messages', draftId);
  },
});
