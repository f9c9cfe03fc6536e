import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { Deal } from '@/lib/model/deal';
import { messageSchema } from '@/lib/model/message';
import { idSchema, instantSchema, workScope } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward, later } from './dealFacts';
import { planningSchema, withNextStep, withStepTakenBack } from './followUps';
import type { Tx } from './tx';

/** The text is in the clipboard; nothing is sent yet. */
export const markCopied = defineCommand({
  name: 'markCopied',
  kind: 'fact',
  undoable: false,
  args: () => z.object({ messageId: idSchema }),

  async run(tx, { messageId }, { at }) {
    const message = await tx.require('messages', messageId);
    if (message.state === 'sent') return;
    await tx.put('messages', { ...message, state: 'copied', copiedAt: at });
  },
});

/** The person says it was sent: the text is kept as it went out and the deal counts as contacted. Sent twice is sent once. */
export const markSent = defineCommand({
  name: 'markSent',
  kind: 'fact',
  undoable: false,
  counter: ({ messageId }) => ({ name: 'takeBackSent', args: { messageId } }),
  args: () =>
    z.object({
      messageId: idSchema,
      sentText: messageSchema.shape.sentText.unwrap(),
      /** The working copy as it stood then, where there is a whole one. */
      meaning: messageSchema.shape.meaning,
      at: instantSchema,
      /** Absent: no follow-up is wanted. */
      planning: planningSchema.optional(),
    }),

  async run(tx, { messageId, sentText, meaning, at, planning }, context) {
    const message = await tx.require('messages', messageId);
    if (message.state === 'sent') return { dealId: message.dealId };
    const deal = await tx.require('deals', message.dealId);
    if (deal.block?.reason === 'optedOut') throw new AppError('creator.doNotContact', { dealId: deal.id });

    await tx.put('messages', {
      ...message,
      scope: workScope(deal.brandId),
      state: 'sent',
      sentText,
      meaning: meaning ?? null,
      sentAt: at,
    });
    const moved = await carriedForward(tx, deal, 'contacted', context.at);
    const lastContactAt = later(deal.lastContactAt, at);
    const contacted = {
      ...moved,
      lastContactAt,
      lastContactChannel: lastContactAt === at ? message.channel : (deal.lastContactChannel ?? null),
      nextAction: null,
    };
    await tx.put('deals', await withNextStep(tx, deal, contacted, messageId, at, planning, context));
    await dealActivity(tx, context, deal, 'messageSent', { channel: message.channel, when: at });
    return { dealId: deal.id };
  },
});

/** "Sent" was pressed by mistake: the text is a copied draft again and the deal's last contact is what it was without it. */
export const takeBackSent = defineCommand({
  name: 'takeBackSent',
  kind: 'fact',
  undoable: false,
  args: () => z.object({ messageId: idSchema }),

  async run(tx, { messageId }, context) {
    const message = await tx.require('messages', messageId);
    if (message.state !== 'sent') return;
    const deal = await tx.require('deals', message.dealId);
    await tx.put('messages', { ...message, state: 'copied', sentText: null, meaning: null, sentAt: null });
    const lastContactAt = await lastSent(tx, deal, messageId);
    await tx.put('deals', await withStepTakenBack(tx, { ...deal, lastContactAt }, messageId));
    await dealActivity(tx, context, deal, 'sentTakenBack', { channel: message.channel });
  },
});

async function lastSent(tx: Tx, deal: Deal, except: string): Promise<string | null> {
  const { rows } = await tx.page('messages', 'dealId', { equals: [deal.id] }, null, 5000);
  const times = rows
    .filter((row) => row.id !== except && row.direction === 'out' && row.sentAt !== null)
    .map((row) => row.sentAt as string);
  return times.sort().at(-1) ?? null;
}
