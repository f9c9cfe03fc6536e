import * as z from 'zod';
import { idSchema, instantSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward, later } from './dealFacts';

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
      lastReplyAt: later(deal.lastReplyAt, at),
      nextAction: { kind: 'reply', text: '', dueAt: context.at, zone: null },
    });
    const { rows: tasks } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
    const open = tasks.filter((task) => task.kind === 'followUp' && task.doneAt === null);
    await tx.putMany(
      'tasks',
      open.map((task) => ({ ...task, doneAt: context.at })),
    );
    await dealActivity(tx, context, deal, 'replyLogged', { when: at });
  },
});
