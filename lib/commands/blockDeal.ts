import * as z from 'zod';
import { type Block, blockSchema } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import type { SuppressionReason } from '@/lib/model/suppression';
import { kindOf, stageOfKind } from '@/lib/pipeline/stages';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { endedSequence } from './followUps';
import { keepSuppressed, marksOfCreator } from './suppression';

const ends = { optedOut: 'optedOut', declined: 'declined', unsafe: 'blocked', other: 'blocked' } as const;

/**
 * Nobody writes to this creator for this brand any more; reminders end and the deal stops. A fact: an opt-out is never refused. An
 * opt-out is remembered by keyed hashes too, for this brand or, with `everywhere`, for all: it holds for a new account of the same
 * person and after the records are gone.
 */
export const blockDeal = defineCommand({
  name: 'blockDeal',
  kind: 'fact',
  args: blockSchema
    .pick({ reason: true, note: true })
    .extend({ dealId: idSchema, everywhere: z.boolean().optional() }),

  async run(tx, { dealId, reason, note, everywhere = false }, context) {
    const deal = await tx.require('deals', dealId);
    const { stages } = await tx.require('brands', deal.brandId);
    const stopped = stageOfKind(stages, 'stopped');
    const isStopped = kindOf(stages, deal.stage) === 'stopped';
    const group = context.id('wish');
    const isRemembered = reason === 'optedOut' || everywhere;
    if (isRemembered) {
      const wish = { group, brandId: everywhere ? null : deal.brandId, reason: wishReasons[reason] };
      await keepSuppressed(tx, context, await marksOfCreator(tx, deal.creatorId), wish);
    }
    await tx.put('deals', {
      ...deal,
      ...(stopped && !isStopped ? { stage: stopped.id, stageSince: context.at } : {}),
      block: { reason, note, at: context.at, ...(isRemembered ? { group } : {}) },
      nextAction: null,
      sequence: endedSequence(deal, ends[reason], context.at),
    });
    const { rows: tasks } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
    await tx.putMany(
      'tasks',
      tasks.filter((task) => task.doneAt === null).map((task) => ({ ...task, doneAt: context.at })),
    );
    await dealActivity(tx, context, deal, 'dealBlocked', { reason, note });
  },
});

const wishReasons: Record<Block['reason'], SuppressionReason> = {
  optedOut: 'optedOut',
  declined: 'asked',
  unsafe: 'unsafe',
  other: 'other',
};
