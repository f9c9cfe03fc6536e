import * as z from 'zod';
import type { Deal } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { type Context, defineCommand } from './command';
import { dealActivity } from './dealActivity';
import type { Tx } from './tx';

export const tagSchema = z.string().trim().normalize('NFC').min(1).max(40);

/** Adds and removes tags; two people may both add without losing one. */
export const changeTags = defineCommand({
  name: 'changeTags',
  kind: 'intent',
  args: () =>
    z.object({ dealId: idSchema, add: z.array(tagSchema).max(60), remove: z.array(tagSchema).max(60) }),

  async run(tx, { dealId, add, remove }, context) {
    await changedTags(tx, await tx.require('deals', dealId), { add, remove }, context);
  },
});

/** Whether the tags of a deal are others now. */
export async function changedTags(
  tx: Tx,
  deal: Deal,
  { add, remove }: { add: string[]; remove: string[] },
  context: Context,
): Promise<boolean> {
  const kept = deal.tags.filter((tag) => !remove.includes(tag));
  const tags = [...new Set([...kept, ...add])];
  if (tags.length === deal.tags.length && tags.every((tag, index) => tag === deal.tags[index])) return false;
  await tx.put('deals', { ...deal, tags });
  await dealActivity(tx, context, deal, 'tagsChanged', {
    added: add.join(', '),
    removed: remove.join(', '),
  });
  return true;
}
