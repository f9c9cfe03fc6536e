import * as z from 'zod';
import { idSchema, instantSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward, later } from './dealFacts';
import { endedSequence, finishFollowUp } from './followUps';

/** The creator answered: the deal waits for us now, and open follow-up reminders end. */
export const logReply = defineCommand({
  name: 'logReply',
  kind: 'fact',
  args: z.object({ dealId: idSchema, at: instantSchema }),

  async run(tx, { dealId, at }, context) {
    const deal = await tx.require('deals', dealId);
    const moved = await carriedForward(tx, deal, 'replied', context.at);
    await tx.put('deals', {
      ...moved,
      sequence: endedSequence(deal, 'replied', context.at),
      lastReplyAt: later(deal.lastReplyAt, at),
      nextAction: { kind: 'reply', text: '', dueAt: context.at, zone: null },
    });
    await finishFollowUp(tx, dealId, context.at);
    await dealActivity(tx, context, deal, 'replyLogged', { when: at });
  },
});
