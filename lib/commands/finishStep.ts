import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import type { Task } from '@/lib/model/task';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/**
 * What was due of a deal is done: its due reminders end and a next step that was due goes. What is due later stays. With `taskId` only that
 * reminder is done, and what else was due about the same piece of content.
 */
export const finishStep = defineCommand({
  name: 'finishStep',
  kind: 'fact',
  args: () => z.object({ dealId: idSchema, taskId: idSchema.optional() }),

  async run(tx, { dealId, taskId }, context) {
    const deal = await tx.require('deals', dealId);
    const { nextAction } = deal;
    const isStepDue = !taskId && nextAction?.dueAt != null && nextAction.dueAt <= context.at;
    if (isStepDue) await tx.put('deals', { ...deal, nextAction: null });

    const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
    const one = taskId ? rows.find(({ id }) => id === taskId) : undefined;
    const isMeant = (task: Task) =>
      !taskId || task.id === taskId || (task.aboutId != null && task.aboutId === one?.aboutId);
    const due = rows.filter((task) => task.doneAt === null && task.dueAt <= context.at && isMeant(task));
    await tx.putMany(
      'tasks',
      due.map((task) => ({ ...task, doneAt: context.at })),
    );
    const text = (isStepDue && nextAction?.text) || due[0]?.text || '';
    if (isStepDue || due.length > 0) await dealActivity(tx, context, deal, 'stepDone', { text });
  },
});
