import * as z from 'zod';
import { idSchema, instantSchema, workScope } from '@/lib/model/record';
import { taskSchema } from '@/lib/model/task';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** A reminder about a deal, due at an instant that was meant in a zone. One open reminder of a kind per deal: a new one moves it. */
export const addTask = defineCommand({
  name: 'addTask',
  kind: 'intent',
  args: () =>
    taskSchema.pick({ kind: true, text: true, dueAt: true, zone: true }).extend({ dealId: idSchema }),

  async run(tx, { dealId, kind, text, dueAt, zone }, context) {
    const deal = await tx.require('deals', dealId);
    const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
    const open = kind === 'own' ? undefined : rows.find((task) => task.kind === kind && task.doneAt === null);
    const id = open?.id ?? context.id('task');
    await tx.put('tasks', {
      id,
      scope: workScope(deal.brandId),
      brandId: deal.brandId,
      createdAt: open?.createdAt ?? context.at,
      updatedAt: context.at,
      dealId,
      creatorId: deal.creatorId,
      text,
      kind,
      dueAt,
      zone,
      forUser: context.by,
      doneAt: null,
      notifiedAt: null,
    });
    await dealActivity(tx, context, deal, 'reminderSet', { kind, dueAt, zone });
    return { taskId: id };
  },
});

export const completeTask = defineCommand({
  name: 'completeTask',
  kind: 'fact',
  args: () => z.object({ taskId: idSchema }),

  async run(tx, { taskId }, { at }) {
    const task = await tx.require('tasks', taskId);
    if (task.doneAt === null) await tx.put('tasks', { ...task, doneAt: at });
  },
});

export const removeTask = defineCommand({
  name: 'removeTask',
  kind: 'intent',
  args: () => z.object({ taskId: idSchema }),

  async run(tx, { taskId }) {
    await tx.require('tasks', taskId);
    await tx.delete('tasks', taskId);
  },
});

/** The notification for these reminders went out. Ids that are gone are passed over: this runs from an alarm. */
export const markTasksNotified = defineCommand({
  name: 'markTasksNotified',
  kind: 'fact',
  undoable: false,
  args: () => z.object({ taskIds: z.array(idSchema).max(200), at: instantSchema }),

  async run(tx, { taskIds, at }) {
    const tasks = await tx.getMany('tasks', taskIds);
    const waiting = tasks.filter((task) => task !== undefined && task.notifiedAt === null);
    await tx.putMany(
      'tasks',
      waiting.map((task) => ({ ...task!, notifiedAt: at })),
    );
  },
});
