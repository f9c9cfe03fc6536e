import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { textLanguageSchema } from '@/lib/model/message';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';

/** What a machine says that a received text means. It never takes the place of a person's own words. */
export const keepTranslation = defineCommand({
  name: 'keepTranslation',
  kind: 'intent',
  args: () =>
    z.object({
      messageId: idSchema,
      /** The text that was translated: another one stands there by now where somebody corrected it. */
      of: z.string().max(40_000),
      subject: z.string().max(500),
      body: z.string().trim().min(1).max(40_000),
      language: textLanguageSchema,
      /** "browser" or a host. */
      machine: z.string().max(260),
    }),

  async run(tx, { messageId, of, language, machine, subject, body }) {
    const message = await tx.require('messages', messageId);
    const isOther = message.sentText?.body !== of || message.meaning?.by === 'person';
    if (message.direction !== 'in' || isOther) throw new AppError('draft.changedMeanwhile', { messageId });
    await tx.put('messages', {
      ...message,
      working: { ...message.working, language },
      meaning: { subject, body, by: 'machine', machine },
    });
  },
});
