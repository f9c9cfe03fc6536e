import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** Who looks after a creator for the brand: a name as the person writes it, `me` for oneself, or nobody. */
export const setOwner = defineCommand({
  name: 'setOwner',
  kind: 'intent',
  args: () =>
    z.object({
      dealId: idSchema,
      ownerId: z.string().trim().normalize('NFC').min(1).max(64).nullable(),
    }),

  async run(tx, { dealId, ownerId }, context) {
    const deal = await tx.require('deals', dealId);
    if (deal.ownerId === ownerId) return;
    await tx.put('deals', { ...deal, ownerId });
    await dealActivity(tx, context, deal, 'ownerSet', { from: deal.ownerId, to: ownerId });
  },
});
