import type { Activity } from '@/lib/model/activity';
import type { Deal } from '@/lib/model/deal';
import type { Context } from './command';
import { recordActivity } from './recordActivity';
import type { Tx } from './tx';

/** The activity of something that happened to a deal: in the deal's scope, about its creator. */
export function dealActivity(
  tx: Tx,
  context: Context,
  deal: Deal,
  what: string,
  details: Activity['details'] = {},
): Promise<void> {
  const { scope, brandId, creatorId, id: dealId } = deal;
  return recordActivity(tx, context, what, { scope, brandId, creatorId, dealId, details });
}
