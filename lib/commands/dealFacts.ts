import type { StageKind } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import { isBefore, kindOf, stageOfKind } from '@/lib/pipeline/stages';
import type { Tx } from './tx';

/**
 * A fact carries the deal forward: "sent" into contacted, "replied" into replied. Never backwards, never out of stopped; where the
 * brand retired that stage the deal stays where it is.
 */
export async function carriedForward(tx: Tx, deal: Deal, to: StageKind, at: string): Promise<Deal> {
  const { stages } = await tx.require('brands', deal.brandId);
  const stage = stageOfKind(stages, to);
  const from = kindOf(stages, deal.stage);
  if (!stage || !from || !isBefore(from, to)) return deal;
  return { ...deal, stage: stage.id, stageSince: at };
}

/** The later of two instants, either of which may be unknown. */
export function later(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}
