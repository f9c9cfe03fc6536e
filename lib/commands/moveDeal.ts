import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { stageIdSchema } from '@/lib/model/brand';
import { idSchema } from '@/lib/model/record';
import { kindOf, refusalToEnter } from '@/lib/pipeline/stages';
import { defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { endedSequence, finishFollowUp } from './followUps';

/** Moves a deal from the stage the person saw to another. Refused where someone moved it meanwhile or an entry rule is not met. */
export const moveDeal = defineCommand({
  name: 'moveDeal',
  kind: 'intent',
  args: z.object({
    dealId: idSchema,
    from: stageIdSchema,
    to: stageIdSchema,
    reason: z.string().trim().min(1).max(500).nullable().default(null),
  }),

  async run(tx, { dealId, from, to, reason }, context) {
    const deal = await tx.require('deals', dealId);
    if (deal.stage !== from) throw new AppError('stage.movedMeanwhile', { dealId });
    if (from === to) return;

    const { stages } = await tx.require('brands', deal.brandId);
    const kind = kindOf(stages, to);
    if (!kind) throw new AppError('stage.unknown', { stage: to });
    const refusal = refusalToEnter(deal, kind, reason);
    if (refusal) throw new AppError(refusal, { dealId });

    const moved = { ...deal, stage: to, stageSince: context.at };
    if (kind === 'stopped') {
      const sequence = endedSequence(deal, 'dealStopped', context.at);
      await tx.put('deals', { ...moved, nextAction: null, sequence });
      await finishFollowUp(tx, dealId, context.at);
    } else await tx.put('deals', moved);
    await dealActivity(tx, context, deal, 'dealMoved', { from, to, reason });
  },
});
