import * as z from 'zod';
import { platformSchema } from '@/lib/model/profile';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';

/** What the check of a caption said on that day, kept with the deal: the strictest market, its verdict and reason, the words it found. */
export const recordCaptionCheck = defineCommand({
  name: 'recordCaptionCheck',
  kind: 'fact',
  args: () =>
    z.object({
      dealId: idSchema,
      platform: platformSchema,
      market: z.string().length(2),
      verdict: z.enum(['pass', 'warn', 'fail']),
      reason: z.string().max(40),
      /** The words in the caption that decided it; null: it was their absence. */
      words: z.string().max(200).nullable(),
      rule: z.string().max(300),
    }),

  async run(tx, { dealId, ...details }, context) {
    const deal = await tx.require('deals', dealId);
    await dealActivity(tx, context, deal, 'captionChecked', details);
  },
});
