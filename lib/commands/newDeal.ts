import { firstDealIdFor } from '@/lib/identity/derivedIds';
import type { Brand } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import { workScope } from '@/lib/model/record';
import { inOrder, kindOf, stageOfKind } from '@/lib/pipeline/stages';
import type { Context } from './command';

/** What is known of a deal before it is made. Absent or null: not stated. */
type Said = {
  /** A stage of the brand that is in use; another one is passed over. */
  stage?: string | null;
  stageSince?: string | null;
  ownerId?: string | null;
  /** Where the creator's zone names no market. */
  market?: string | null;
};

/** A brand's first deal with a creator: at the beginning, whoever runs the command owns it, and a look at it is the next step. */
export function newDeal(
  { id: brandId, stages }: Pick<Brand, 'id' | 'stages'>,
  creatorId: string,
  zone: Creator['zone'] | undefined,
  said: Said,
  { at, by }: Pick<Context, 'at' | 'by'>,
): Deal {
  const first =
    stageOfKind(stages, 'sourced') ?? inOrder(stages).find(({ retired }) => !retired) ?? stages[0];
  const isInUse = stages.some(({ id, retired }) => id === said.stage && !retired);
  const stage = said.stage && isInUse ? said.stage : (first?.id ?? 'sourced');
  const isStopped = kindOf(stages, stage) === 'stopped';
  return {
    id: firstDealIdFor(brandId, creatorId),
    scope: workScope(brandId),
    brandId,
    createdAt: at,
    updatedAt: at,
    creatorId,
    campaignId: null,
    market: zone?.market ?? said.market ?? null,
    number: 1,
    stage,
    stageSince: said.stageSince ?? at,
    ownerId: said.ownerId ?? by,
    nextAction: isStopped
      ? null
      : { kind: zone?.id ? 'review' : 'setZone', text: '', dueAt: null, zone: null },
    lastContactAt: null,
    lastReplyAt: null,
    quotes: [],
    fee: null,
    postLinks: [],
    tags: [],
    note: '',
    block: null,
    fields: {},
  };
}
