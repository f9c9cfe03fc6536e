import * as z from 'zod';
import { isDraft, type Message } from '@/lib/model/message';
import { idSchema, instantSchema } from '@/lib/model/record';
import { mostInBulk } from './bulk';
import { defineCommand } from './command';
import { draftTextSchema, putDraft } from './saveDraft';
import { isSuppressed } from './suppression';
import type { Tx } from './tx';

/** Of each deal by its id: written; kept as it was; left out, since nobody writes to that person or the deal is gone. */
export type DraftFates = { written: string[]; kept: string[]; left: string[] };

/**
 * A draft for each of several deals. One that is there already stays, unless it is named with the time at which it was read and nobody has
 * touched it since; a copied one stays in any case: it may be sent already.
 */
export const writeDrafts = defineCommand({
  name: 'writeDrafts',
  kind: 'intent',
  args: () =>
    z.object({
      drafts: z
        .array(
          draftTextSchema.extend({
            dealId: idSchema,
            replaces: z.object({ draftId: idSchema, updatedAt: instantSchema }).nullable(),
          }),
        )
        .min(1)
        .max(mostInBulk),
    }),

  async run(tx, { drafts }, context) {
    const fates: DraftFates = { written: [], kept: [], left: [] };
    const suppresses = (await tx.page('suppressionKeys', 'createdAt', {}, null, 1)).rows.length > 0;
    const deals = await tx.getMany(
      'deals',
      drafts.map(({ dealId }) => dealId),
    );
    for (const [i, { dealId, replaces, ...text }] of drafts.entries()) {
      const deal = deals[i];
      if (!deal || deal.block || (suppresses && (await isSuppressed(tx, deal)))) {
        fates.left.push(dealId);
        continue;
      }
      const there = await draftThere(tx, dealId);
      const isMeant = replaces?.draftId === there?.id && replaces?.updatedAt === there?.updatedAt;
      if (there && (!isMeant || there.state !== 'draft')) {
        fates.kept.push(dealId);
        continue;
      }
      const id = there?.id ?? context.id(`draft ${dealId}`);
      await putDraft(tx, deal, { ...text, id }, there, context);
      fates.written.push(dealId);
    }
    return fates;
  },
});

/** The text being written for a deal: the one saved last. */
async function draftThere(tx: Tx, dealId: string): Promise<Message | undefined> {
  const { rows } = await tx.page('messages', 'dealId', { equals: [dealId] }, null, 1000);
  return rows.filter(isDraft).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
