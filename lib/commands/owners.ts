import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { mostInBulk } from './bulk';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** Says whose several deals are; `ownerId` null: nobody's. */
export const ownDeals = defineCommand({
  name: 'ownDeals',
  kind: 'intent',
  args: () =>
    z.object({
      dealIds: z.array(idSchema).min(1).max(mostInBulk),
      ownerId: z.string().min(1).max(64).nullable(),
    }),

  async run(tx, { dealIds, ownerId }, context) {
    let changed = 0;
    for (const deal of await tx.getMany('deals', dealIds)) {
      if (!deal || deal.ownerId === ownerId) continue;
      await tx.put('deals', { ...deal, ownerId });
      await dealActivity(tx, context, deal, 'ownerChanged', { from: deal.ownerId, to: ownerId });
      changed++;
    }
    return { changed };
  },
});
