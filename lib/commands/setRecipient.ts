import * as z from 'zod';
import { recipientSchema } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** Whose mailbox one writes to: a company's or a person's. Null: not known. */
export const setRecipient = defineCommand({
  name: 'setRecipient',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema, recipient: recipientSchema.nullable() }),

  async run(tx, { dealId, recipient }, context) {
    const deal = await tx.require('deals', dealId);
    await tx.put('deals', { ...deal, recipient });
    await dealActivity(tx, context, deal, 'recipientSet', { recipient });
  },
});
