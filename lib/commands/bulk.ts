import * as z from 'zod';
import { stageIdSchema } from '@/lib/model/brand';
import { idSchema } from '@/lib/model/record';
import { changedTags, tagSchema } from './changeTags';
import { defineCommand } from './command';
import { moveOne } from './moveDeal';

/** So many rows a command takes: longer ones would hold the database for too long. Several share a batch, which is undone as one. */
export const mostInBulk = 200;

const dealIdsSchema = z.array(idSchema).min(1).max(mostInBulk);

/** Moves several to a stage. Whom a rule refuses, or somebody moved meanwhile, stays and is counted. */
export const moveDeals = defineCommand({
  name: 'moveDeals',
  kind: 'intent',
  args: () =>
    z.object({
      moves: z
        .array(z.object({ dealId: idSchema, from: stageIdSchema }))
        .min(1)
        .max(mostInBulk),
      to: stageIdSchema,
      /** Why, where the stage is one that stops. */
      reason: z.string().trim().min(1).max(500).nullable().optional(),
    }),

  async run(tx, { moves, to, reason = null }, context) {
    let refused = 0;
    for (const { dealId, from } of moves) {
      const deal = await tx.get('deals', dealId);
      if (!deal) refused++;
      else if (await moveOne(tx, deal, { from, to, reason }, context)) refused++;
    }
    return { moved: moves.length - refused, refused };
  },
});

/** Adds and removes tags of several. */
export const tagDeals = defineCommand({
  name: 'tagDeals',
  kind: 'intent',
  args: () =>
    z.object({
      dealIds: dealIdsSchema,
      add: z.array(tagSchema).max(60),
      remove: z.array(tagSchema).max(60),
    }),

  async run(tx, { dealIds, add, remove }, context) {
    let changed = 0;
    for (const deal of await tx.getMany('deals', dealIds))
      if (deal && (await changedTags(tx, deal, { add, remove }, context))) changed++;
    return { changed };
  },
});
