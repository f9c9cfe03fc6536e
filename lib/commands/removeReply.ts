import * as z from 'zod';
import type { Deal } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import type { Tx } from './tx';

/**
 * A reply stood in the wrong thread: its text goes, and the deal's last reply is what it was without it. The stage stays until the
 * person moves it, and follow-ups that ended stay ended: nobody is written to because a text was removed.
 */
export const removeReply = defineCommand({
  name: 'removeReply',
  kind: 'intent',
  args: () => z.object({ messageId: idSchema }),

  async run(tx, { messageId }, context) {
    const message = await tx.require('messages', messageId);
    if (message.state !== 'received') return;
    const deal = await tx.require('deals', message.dealId);
    const lastReplyAt = await lastReply(tx, deal, messageId);
    const isAnswered = lastReplyAt !== null || deal.nextAction?.kind !== 'reply';
    await tx.delete('messages', messageId);
    await tx.put('deals', { ...deal, lastReplyAt, nextAction: isAnswered ? deal.nextAction : null });
    await dealActivity(tx, context, deal, 'replyRemoved', { channel: message.channel });
  },
});

/** The latest of the other replies: those with a text that is still here, and those that were noted without one. */
async function lastReply(tx: Tx, deal: Deal, except: string): Promise<string | null> {
  const { rows: messages } = await tx.page('messages', 'dealId', { equals: [deal.id] }, null, 5000);
  const { rows: activities } = await tx.page('activities', 'dealId+at', { equals: [deal.id] }, null, 5000);
  const texts = messages
    .filter((row) => row.id !== except && row.direction === 'in')
    .map((row) => row.sentAt);
  const noted = activities
    .filter(({ what, details }) => what === 'replyLogged' && typeof details.messageId !== 'string')
    .map(({ details }) => details.when);
  const times = [...texts, ...noted].filter((time) => typeof time === 'string');
  return times.sort().at(-1) ?? null;
}
