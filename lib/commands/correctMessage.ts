import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { languageTagSchema } from '@/lib/model/message';
import { idSchema } from '@/lib/model/record';
import { isSame } from './changes';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** Earlier wordings a message keeps; the oldest go first. */
const most = 50;

/** What really was sent or came, where the thread has it wrong. What stood there before is kept beside it. */
export const correctMessage = defineCommand({
  name: 'correctMessage',
  kind: 'fact',
  args: () =>
    z.object({
      messageId: idSchema,
      subject: z.string().max(500),
      body: z.string().trim().min(1).max(20_000),
      language: languageTagSchema.nullable(),
      /** What it means to the operator, in a person's own words; null: nobody wrote it. */
      meaning: z.string().max(20_000).nullable(),
    }),

  async run(tx, { messageId, subject, body, language, meaning }, context) {
    const message = await tx.require('messages', messageId);
    const before = message.sentText;
    if (before === null) throw new AppError('draft.notReady', { messageId });
    const now = { ...before, subject, body };
    const kept = message.corrections ?? [];
    const isReworded = !isSame(before, now);
    const said = meaning?.trim() ? { subject: '', body: meaning.trim(), by: 'person' as const } : null;
    await tx.put('messages', {
      ...message,
      sentText: now,
      language,
      meaning: said?.body === message.meaning?.body ? (message.meaning ?? null) : said,
      corrections: isReworded ? [...kept, { ...before, at: context.at, by: context.by }].slice(-most) : kept,
    });
    const deal = await tx.require('deals', message.dealId);
    await dealActivity(tx, context, deal, 'messageCorrected', { channel: message.channel });
  },
});
