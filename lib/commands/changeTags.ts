import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

const tagSchema = z.string().trim().normalize('NFC').min(1).max(40);

/** Adds and removes tags; two people may both add without losing one. */
export const changeTags = defineCommand({
  name: 'changeTags',
  kind: 'intent',
  args: z.object({ dealId: idSchema, add: z.array(tagSchema).max(60), remove: z.array(tagSchema).max(60) }),

  async run(tx, { dealId, add, remove }, context) {
    const deal = await tx.require('deals', dealId);
    const kept = deal.tags.filter((tag) => !remove.includes(tag));
    const tags = [...new Set([...kept, ...add])];
    await tx.put('deals', { ...deal, tags });
    await dealActivity(tx, context, deal, 'tagsChanged', {
      added: add.join(', '),
      removed: remove.join(', '),
    });
  },
});
