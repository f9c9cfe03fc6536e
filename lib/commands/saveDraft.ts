import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { Deal } from '@/lib/model/deal';
import { isDraft, type Message, messageSchema } from '@/lib/model/message';
import { idSchema, personScope } from '@/lib/model/record';
import { type Context, defineCommand } from './command';
import { isSuppressed } from './suppression';
import type { Tx } from './tx';

/** What one writes: all of a draft. */
export const draftTextSchema = messageSchema.pick({
  channel: true,
  working: true,
  outgoing: true,
  values: true,
  checks: true,
  templateId: true,
  templateVersion: true,
});
type DraftWords = z.infer<typeof draftTextSchema>;

/** Saves a draft as one types: no activity, each save replaces the last; in its author's scope until it is sent. It stays with its deal. */
export const saveDraft = defineCommand({
  name: 'saveDraft',
  kind: 'intent',
  args: () => draftTextSchema.extend({ dealId: idSchema, draftId: idSchema.nullable() }),
  replaces: (_args, result: { draftId: string }) => result.draftId,

  async run(tx, { draftId, dealId, ...text }, context): Promise<{ draftId: string }> {
    const deal = await tx.require('deals', dealId);
    if (await isSuppressed(tx, deal)) throw new AppError('creator.doNotContact', { dealId: deal.id });
    const id = draftId ?? context.id('draft');
    const before = await tx.get('messages', id);
    if (before && !(isDraft(before) && before.dealId === dealId))
      throw new AppError('draft.changedMeanwhile', { draftId: id });
    await putDraft(tx, deal, { ...text, id }, before, context);
    return { draftId: id };
  },
});

/** Writes the text of a deal's draft, a new one or that which is there. */
export const putDraft = (
  tx: Tx,
  deal: Deal,
  text: DraftWords & { id: string },
  before: Message | undefined,
  context: Context,
): Promise<void> =>
  tx.put('messages', {
    ...before,
    ...text,
    scope: personScope(context.by),
    brandId: deal.brandId,
    dealId: deal.id,
    createdAt: before?.createdAt ?? context.at,
    updatedAt: context.at,
    creatorId: deal.creatorId,
    direction: 'out',
    state: 'draft',
    sentText: null,
    copiedAt: null,
    sentAt: null,
  });

/** Throws a draft away; undo brings it back. */
export const discardDraft = defineCommand({
  name: 'discardDraft',
  kind: 'intent',
  args: () => z.object({ draftId: idSchema }),

  async run(tx, { draftId }) {
    const draft = await tx.require('messages', draftId);
    if (!isDraft(draft)) throw new AppError('draft.changedMeanwhile', { draftId });
    await tx.delete('messages', draftId);
  },
});
