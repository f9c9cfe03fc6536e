import type { BrandStage } from '@/lib/model/brand';
import type { Block, Deal } from '@/lib/model/deal';
import type { Task } from '@/lib/model/task';
import { kindOf, stageOfKind } from '@/lib/pipeline/stages';
import { endedSequence } from './followUps';
import type { Tx } from './tx';

const ends = { optedOut: 'optedOut', declined: 'declined', unsafe: 'blocked', other: 'blocked' } as const;

/** What changes of a deal when nobody writes to the creator any more: it stops, nothing comes next, its steps end. */
export function stopped(deal: Deal, stages: readonly BrandStage[], block: Block, at: string): Partial<Deal> {
  const stage = stageOfKind(stages, 'stopped');
  const isStopped = kindOf(stages, deal.stage) === 'stopped';
  return {
    ...(stage && !isStopped ? { stage: stage.id, stageSince: at } : {}),
    block,
    nextAction: null,
    sequence: endedSequence(deal, ends[block.reason], at),
  };
}

export async function openTasksOf(tx: Tx, dealId: string): Promise<Task[]> {
  const { rows } = await tx.page('tasks', 'dealId', { equals: [dealId] }, null, 200);
  return rows.filter(({ doneAt }) => doneAt === null);
}
