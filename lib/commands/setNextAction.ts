import * as z from 'zod';
import { nextActionSchema } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** What to do next with a deal, and when. */
export const setNextAction = defineCommand({
  name: 'setNextAction',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema, nextAction: nextActionSchema.nullable() }),

  async run(tx, { dealId, nextAction }, context) {
    const deal = await tx.require('deals', dealId);
    await tx.put('deals', { ...deal, nextAction });
    await dealActivity(tx, context, deal, 'nextActionSet', {
      kind: nextAction?.kind ?? null,
      text: nextAction?.text ?? null,
      dueAt: nextAction?.dueAt ?? null,
    });
  },
});
