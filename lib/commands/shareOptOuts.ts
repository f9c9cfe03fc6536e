import type { Deal } from '@/lib/model/deal';
import type { Context } from './command';
import { dealActivity } from './dealActivity';
import { openTasksOf, stopped } from './stopDeal';
import type { Tx } from './tx';
import { type Noted, writeNoting } from './writeNoting';

/**
 * Who opted out as one half has opted out as a whole: the other half's deals of the same brand get the same block, stop, and wait for
 * nothing any more.
 */
export async function shareOptOuts(
  tx: Tx,
  halves: readonly string[],
  noted: Noted,
  context: Context,
): Promise<void> {
  const deals: Deal[] = [];
  for (const id of halves)
    deals.push(...(await tx.page('deals', 'creatorId', { equals: [id] }, null, 500)).rows);
  const blocks = new Map(
    deals.flatMap(({ brandId, block }) => (block?.reason === 'optedOut' ? [[brandId, block]] : [])),
  );
  for (const deal of deals) {
    const block = blocks.get(deal.brandId);
    if (!block || deal.block) continue;
    const { stages } = await tx.require('brands', deal.brandId);
    await writeNoting(tx, noted, 'deals', deal, stopped(deal, stages, block, context.at));
    for (const task of await openTasksOf(tx, deal.id))
      await writeNoting(tx, noted, 'tasks', task, { doneAt: context.at });
    await dealActivity(tx, context, deal, 'dealBlocked', { reason: block.reason, note: block.note });
  }
}
