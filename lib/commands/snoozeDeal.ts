import * as z from 'zod';
import { idSchema, instantSchema, workScope, zoneIdSchema } from '@/lib/model/record';
import type { Task } from '@/lib/model/task';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/**
 * Not now: what is due of a deal waits until then, and a reminder comes at that time. Steps that were not due yet keep their time.
 * `zone`: the one the time was thought in.
 */
export const snoozeDeal = defineCommand({
  name: 'snoozeDeal',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema, until: instantSchema, zone: zoneIdSchema }),

  async run(tx, { dealId, until, zone }, context) {
    const deal = await tx.require('deals', dealId);
    const { nextAction } = deal;
    const isDue = (at: string | null) => at === null || at <= context.at;
    if (nextAction && isDue(nextAction.dueAt))
      await tx.put('deals', { ...deal, nextAction: { ...nextAction, dueAt: until, zone } });

    const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
    const due = rows.filter((task) => task.doneAt === null && isDue(task.dueAt));
    const moved: Task[] = due.map((task) => ({
      ...task,
      dueAt: until,
      zone,
      notifiedAt: null,
      ...(task.plan ? { plan: { ...task.plan, because: 'person', closesAt: null, skipped: [] } } : {}),
    }));
    const reminder: Task = {
      id: context.id('task'),
      scope: workScope(deal.brandId),
      brandId: deal.brandId,
      createdAt: context.at,
      updatedAt: context.at,
      dealId,
      creatorId: deal.creatorId,
      text: '',
      kind: 'sendWindow',
      dueAt: until,
      zone,
      forUser: context.by,
      doneAt: null,
      notifiedAt: null,
    };
    await tx.putMany('tasks', moved.length > 0 ? moved : [reminder]);
    await dealActivity(tx, context, deal, 'snoozed', { until, zone });
  },
});
