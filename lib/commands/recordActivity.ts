import type { Activity } from '@/lib/model/activity';
import type { Scope } from '@/lib/model/record';
import type { Context } from './command';
import type { Tx } from './tx';

type About = {
  scope: Scope;
  brandId: string | null;
  creatorId?: string | null;
  dealId?: string | null;
  details?: Activity['details'];
};

/** Writes who did what when, in the command's own transaction. `what` is a key under `activity` in locales/. */
export function recordActivity(tx: Tx, context: Context, what: string, about: About): Promise<void> {
  return tx.put('activities', {
    id: context.id(`activity ${what} ${about.dealId ?? about.creatorId ?? about.brandId ?? ''}`),
    scope: about.scope,
    brandId: about.brandId,
    createdAt: context.at,
    updatedAt: context.at,
    at: context.at,
    by: context.by,
    what,
    creatorId: about.creatorId ?? null,
    dealId: about.dealId ?? null,
    details: about.details ?? {},
    batch: context.batch,
  });
}
