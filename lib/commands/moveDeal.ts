import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { stageIdSchema } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import { idSchema } from '@/lib/model/record';
import { kindOf, refusalToMove } from '@/lib/pipeline/stages';
import { type Context, defineCommand } from './command';
import { dealActivity } from './dealActivity';
import { endedSequence, finishFollowUp } from './followUps';
import type { Tx } from './tx';

/** Moves a deal from the stage the person saw to another. Refused where someone moved it meanwhile or an entry rule is not met. */
export const moveDeal = defineCommand({
  name: 'moveDeal',
  kind: 'intent',
  args: () =>
    z.object({
      dealId: idSchema,
      from: stageIdSchema,
      to: stageIdSchema,
      reason: z.string().trim().min(1).max(500).nullable().default(null),
    }),

  async run(tx, { dealId, ...move }, context) {
    const refusal = await moveOne(tx, await tx.require('deals', dealId), move, context);
    if (refusal) throw refusal;
  },
});

type Move = { from: string; to: string; reason: string | null };

/** Moves one deal and keeps it in the journal; where that is refused, says why and writes nothing. */
export async function moveOne(
  tx: Tx,
  deal: Deal,
  { from, to, reason }: Move,
  context: Context,
): Promise<AppError | null> {
  const { id: dealId } = deal;
  if (deal.stage !== from) return new AppError('stage.movedMeanwhile', { dealId });
  if (from === to) return null;

  const { stages } = await tx.require('brands', deal.brandId);
  const stage = stages.find(({ id }) => id === to);
  if (!stage) return new AppError('stage.unknown', { stage: to });
  const refusal = refusalToMove(stages, deal, stage, reason);
  if (refusal) return new AppError(refusal, { dealId });

  const moved = { ...deal, stage: to, stageSince: context.at };
  if (stage.kind === 'stopped' && kindOf(stages, from) !== 'stopped') {
    const sequence = endedSequence(deal, 'dealStopped', context.at);
    await tx.put('deals', { ...moved, nextAction: null, sequence });
    await finishFollowUp(tx, dealId, context.at);
  } else await tx.put('deals', moved);
  await dealActivity(tx, context, deal, 'dealMoved', { from, to, reason });
  return null;
}
