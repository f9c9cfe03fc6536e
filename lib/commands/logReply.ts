import * as z from 'zod';
import type { Deal } from '@/lib/model/deal';
import {
  channelSchema,
  languageTagSchema,
  messageSchema,
  textLanguageOf,
  textLanguageSchema,
} from '@/lib/model/message';
import { idSchema, instantSchema, workScope } from '@/lib/model/record';
import { type Context, defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { carriedForward, later } from './dealFacts';
import { endedSequence, finishFollowUp } from './followUps';
import type { Tx } from './tx';

const replySchema = z.object({
  channel: channelSchema,
  language: languageTagSchema.nullable(),
  subject: z.string().max(500),
  body: z.string().trim().min(1).max(20_000),
  /** What the operator reads: the language of the side beside it. */
  workingLanguage: textLanguageSchema,
});

/**
 * The creator answered: the deal waits for us now, and open follow-up reminders end. With `text` the answer stands in the thread; without
 * it only the fact is kept.
 */
export const logReply = defineCommand({
  name: 'logReply',
  kind: 'fact',
  args: () => z.object({ dealId: idSchema, at: instantSchema, text: replySchema.optional() }),

  async run(tx, { dealId, at, text }, context): Promise<{ messageId: string | null }> {
    const deal = await tx.require('deals', dealId);
    const messageId = text ? await putReply(tx, context, deal, at, text) : null;
    const moved = await carriedForward(tx, deal, 'replied', context.at);
    await tx.put('deals', {
      ...moved,
      sequence: endedSequence(deal, 'replied', context.at),
      lastReplyAt: later(deal.lastReplyAt, at),
      nextAction: { kind: 'reply', text: '', dueAt: context.at, zone: null },
    });
    await finishFollowUp(tx, dealId, context.at);
    await dealActivity(tx, context, deal, 'replyLogged', { when: at, messageId });
    return { messageId };
  },
});

async function putReply(
  tx: Tx,
  context: Context,
  deal: Deal,
  at: string,
  { channel, language, subject, body, workingLanguage }: z.infer<typeof replySchema>,
): Promise<string> {
  const id = context.id('reply');
  await tx.put(
    'messages',
    messageSchema.parse({
      id,
      scope: workScope(deal.brandId),
      brandId: deal.brandId,
      createdAt: context.at,
      updatedAt: context.at,
      dealId: deal.id,
      creatorId: deal.creatorId,
      direction: 'in',
      channel,
      state: 'received',
      working: { language: workingLanguage, subject: '', body: '' },
      outgoing: { language: textLanguageOf(language) ?? 'en', subject: '', body: '' },
      templateId: null,
      templateVersion: null,
      values: {},
      sentText: { subject, body },
      meaning: null,
      language,
      copiedAt: null,
      sentAt: at,
    }),
  );
  return id;
}
