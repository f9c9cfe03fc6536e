import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** The brand's note on a creator. Autosaved while typing, so one activity per minute says enough. */
export const editNote = defineCommand({
  name: 'editNote',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema, note: z.string().max(20_000) }),

  async run(tx, { dealId, note }, context) {
    const deal = await tx.require('deals', dealId);
    if (deal.note === note) return;
    await tx.put('deals', { ...deal, note });
    const { rows } = await tx.page(
      'activities',
      'dealId+at',
      { equals: [dealId], from: minuteBefore(context.at) },
      null,
      20,
    );
    if (rows.some((activity) => activity.what === 'noteEdited')) return;
    await dealActivity(tx, context, deal, 'noteEdited');
  },
});

const minuteBefore = (at: string): string => new Date(Date.parse(at) - 60_000).toISOString();
