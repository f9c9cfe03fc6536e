import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { liftGroup } from './suppression';

/** Takes a block back, for example after the creator wrote again. The stage stays until the person moves it. */
export const unblockDeal = defineCommand({
  name: 'unblockDeal',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema }),

  async run(tx, { dealId }, context) {
    const deal = await tx.require('deals', dealId);
    if (deal.block === null) return;
    await tx.put('deals', { ...deal, block: null });
    if (deal.block.group) await liftGroup(tx, deal.block.group);
    await dealActivity(tx, context, deal, 'dealUnblocked', { reason: deal.block.reason });
  },
});
