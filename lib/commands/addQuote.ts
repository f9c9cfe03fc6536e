import { quoteSchema } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** A figure on the table, by either side: a fee, a commission, or both. */
export const addQuote = defineCommand({
  name: 'addQuote',
  kind: 'intent',
  args: () =>
    quoteSchema
      .pick({ by: true, amount: true, commissionBps: true, note: true })
      .extend({ dealId: idSchema })
      .refine((quote) => quote.amount !== null || quote.commissionBps !== null, { path: ['amount'] }),

  async run(tx, { dealId, by, amount, commissionBps, note }, context) {
    const deal = await tx.require('deals', dealId);
    const quote = { id: context.id('quote'), by, amount, commissionBps, note, at: context.at };
    await tx.put('deals', { ...deal, quotes: [...deal.quotes, quote] });
    await dealActivity(tx, context, deal, 'quoteAdded', {
      by,
      minor: amount?.minor ?? null,
      currency: amount?.currency ?? null,
      commissionBps,
    });
    return { quoteId: quote.id };
  },
});
