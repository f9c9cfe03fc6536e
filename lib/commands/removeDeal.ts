import * as z from 'zod';
import { idSchema, poolScope } from '@/lib/model/record';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';

/** Takes a deal out of the pipeline with its texts, samples, content and reminders. What is known of the person stays in the pool. */
export const removeDeal = defineCommand({
  name: 'removeDeal',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema }),

  async run(tx, { dealId }, context) {
    const deal = await tx.require('deals', dealId);
    for (const table of ['messages', 'tasks', 'deliverables', 'samples'] as const) {
      for (;;) {
        const { rows } = await tx.page(table, 'dealId', { equals: [dealId] }, null, 200);
        for (const row of rows) await tx.delete(table, row.id);
        if (rows.length < 200) break;
      }
    }
    await tx.delete('deals', dealId);
    await recordActivity(tx, context, 'dealRemoved', {
      scope: poolScope,
      brandId: null,
      creatorId: deal.creatorId,
    });
  },
});
