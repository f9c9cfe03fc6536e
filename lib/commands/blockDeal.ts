import { blockSchema } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { kindOf, stageOfKind } from '@/lib/pipeline/stages';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** Nobody writes to this creator for this brand any more; reminders end and the deal stops. A fact: an opt-out is never refused. */
export const blockDeal = defineCommand({
  name: 'blockDeal',
  kind: 'fact',
  args: blockSchema.pick({ reason: true, note: true }).extend({ dealId: idSchema }),

  async run(tx, { dealId, reason, note }, context) {
    const deal = await tx.require('deals', dealId);
    const { stages } = await tx.require('brands', deal.brandId);
    const stopped = stageOfKind(stages, 'stopped');
    const isStopped = kindOf(stages, deal.stage) === 'stopped';
    await tx.put('deals', {
      ...deal,
      ...(stopped && !isStopped ? { stage: stopped.id, stageSince: context.at } : {}),
      block: { reason, note, at: context.at },
      nextAction: null,
    });
    const { rows: tasks } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
    await tx.putMany(
      'tasks',
      tasks.filter((task) => task.doneAt === null).map((task) => ({ ...task, doneAt: context.at })),
    );
    await dealActivity(tx, context, deal, 'dealBlocked', { reason, note });
  },
});
