import * as z from 'zod';
import { type Block, blockSchema } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import type { SuppressionReason } from '@/lib/model/suppression';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { openTasksOf, stopped } from './stopDeal';
import { keepSuppressed, marksOfCreator } from './suppression';

/**
 * Nobody writes to this creator for this brand any more; reminders end and the deal stops. A fact: an opt-out is never refused. An
 * opt-out is remembered by keyed hashes too, for this brand or, with `everywhere`, for all: it holds for a new account of the same
 * person and after the records are gone.
 */
export const blockDeal = defineCommand({
  name: 'blockDeal',
  kind: 'fact',
  args: () =>
    blockSchema
      .pick({ reason: true, note: true })
      .extend({ dealId: idSchema, everywhere: z.boolean().optional() }),

  async run(tx, { dealId, reason, note, everywhere = false }, context) {
    const deal = await tx.require('deals', dealId);
    const { stages } = await tx.require('brands', deal.brandId);
    const group = context.id('wish');
    const isRemembered = reason === 'optedOut' || everywhere;
    if (isRemembered) {
      const wish = { group, brandId: everywhere ? null : deal.brandId, reason: wishReasons[reason] };
      await keepSuppressed(tx, context, await marksOfCreator(tx, deal.creatorId), wish);
    }
    const block = { reason, note, at: context.at, ...(isRemembered ? { group } : {}) };
    await tx.put('deals', { ...deal, ...stopped(deal, stages, block, context.at) });
    const tasks = await openTasksOf(tx, dealId);
    await tx.putMany(
      'tasks',
      tasks.map((task) => ({ ...task, doneAt: context.at })),
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
