import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** What was due of a deal is done: its due reminders end and a next step that was due goes. What is due later stays. */
export const finishStep = defineCommand({
  name: 'finishStep',
  kind: 'fact',
  args: z.object({ dealId: idSchema }),

  async run(tx, { dealId }, context) {
    const deal = await tx.require('deals', dealId);
    const { nextAction } = deal;
    const isStepDue = nextAction?.dueAt != null && nextAction.dueAt <= context.at;
    if (isStepDue) await tx.put('deals', { ...deal, nextAction: null });

    const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
    const due = rows.filter(({ doneAt, dueAt }) => doneAt === null && dueAt <= context.at);
    await tx.putMany(
      'tasks',
      due.map((task) => ({ ...task, doneAt: context.at })),
    );
    if (isStepDue || due.length > 0)
      await dealActivity(tx, context, deal, 'stepDone', { text: nextAction?.text || due[0]?.text || '' });
  },
});
