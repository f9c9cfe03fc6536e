import * as z from 'zod';
import { moneySchema } from '@/lib/model/money';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** The fee both sides agreed on. Zero is a fee (commission only, or a gift); null takes it back. */
export const setFee = defineCommand({
  name: 'setFee',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema, fee: moneySchema.nullable() }),

  async run(tx, { dealId, fee }, context) {
    const deal = await tx.require('deals', dealId);
    await tx.put('deals', { ...deal, fee });
    await dealActivity(tx, context, deal, 'feeSet', {
      minor: fee?.minor ?? null,
      currency: fee?.currency ?? null,
    });
  },
});
