import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** The address of what the creator published. The same address twice is one. */
export const addPostLink = defineCommand({
  name: 'addPostLink',
  kind: 'fact',
  args: () => z.object({ dealId: idSchema, url: z.url({ protocol: /^https$/ }).max(2000) }),

  async run(tx, { dealId, url }, context) {
    const deal = await tx.require('deals', dealId);
    if (deal.postLinks.includes(url)) return;
    await tx.put('deals', { ...deal, postLinks: [...deal.postLinks, url] });
    await dealActivity(tx, context, deal, 'postLinked', { url: url.slice(0, 500) });
  },
});
