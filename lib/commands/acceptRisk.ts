import { acceptedRiskSchema } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** A person goes on although a market's rule stops the letter, and says why. It stands for this deal, this market and this stop alone. */
export const acceptRisk = defineCommand({
  name: 'acceptRisk',
  kind: 'intent',
  args: () =>
    acceptedRiskSchema.pick({ market: true, block: true, reason: true }).extend({ dealId: idSchema }),

  async run(tx, { dealId, market, block, reason }, context) {
    const deal = await tx.require('deals', dealId);
    const others = (deal.acceptedRisks ?? []).filter((one) => one.market !== market || one.block !== block);
    const accepted = { market, block, reason, at: context.at, by: context.by };
    await tx.put('deals', { ...deal, acceptedRisks: [...others, accepted].slice(-50) });
    await dealActivity(tx, context, deal, 'riskAccepted', { market, block, reason });
  },
});
