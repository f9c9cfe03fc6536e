import * as z from 'zod';
import { nextActionSchema } from '@/lib/model/deal';
import { idSchema, instantSchema, zoneIdSchema } from '@/lib/model/record';
import { mostInBulk } from './bulk';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** What comes next of several, each at its own time. Who must not be written to stays as they are and is counted. */
export const setNextActions = defineCommand({
  name: 'setNextActions',
  kind: 'intent',
  args: () =>
    z.object({
      kind: nextActionSchema.shape.kind,
      steps: z
        .array(z.object({ dealId: idSchema, dueAt: instantSchema.nullable(), zone: zoneIdSchema.nullable() }))
        .min(1)
        .max(mostInBulk),
    }),

  async run(tx, { kind, steps }, context) {
    let changed = 0;
    for (const { dealId, dueAt, zone } of steps) {
      const deal = await tx.get('deals', dealId);
      if (!deal || deal.block) continue;
      await tx.put('deals', { ...deal, nextAction: { kind, text: '', dueAt, zone } });
      await dealActivity(tx, context, deal, 'nextActionSet', { kind, text: '', dueAt });
      changed++;
    }
    return { changed, refused: steps.length - changed };
  },
});
