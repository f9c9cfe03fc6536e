import * as z from 'zod';
import { channelSchema } from '@/lib/model/message';
import { idSchema, instantSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward, later } from './dealFacts';

/** The person wrote to the creator outside this tool: a fact with its time, no text. */
export const logContact = defineCommand({
  name: 'logContact',
  kind: 'fact',
  args: () => z.object({ dealId: idSchema, channel: channelSchema, at: instantSchema }),

  async run(tx, { dealId, channel, at }, context) {
    const deal = await tx.require('deals', dealId);
    const moved = await carriedForward(tx, deal, 'contacted', context.at);
    const lastContactAt = later(deal.lastContactAt, at);
    const lastContactChannel = lastContactAt === at ? channel : (deal.lastContactChannel ?? null);
    await tx.put('deals', { ...moved, lastContactAt, lastContactChannel });
    await dealActivity(tx, context, deal, 'contactLogged', { channel, when: at });
  },
});
