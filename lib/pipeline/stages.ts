import type { ErrorCode } from '@/lib/errors';
import { type BrandStage, type StageKind, stageKinds } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';

/** The stages a new brand starts with: one of each kind, in the trade's order (docs: the trade's S0–S11 and X). */
export const firstStages: BrandStage[] = stageKinds.map((kind, order) => ({
  id: kind,
  kind,
  order,
  retired: false,
}));

/** What the rules of entry look at. */
type Facts = Pick<Deal, 'block' | 'lastContactAt' | 'lastReplyAt' | 'quotes' | 'fee' | 'postLinks'>;
type StageRule = {
  code: ErrorCode;
  refuses: (deal: Facts, to: StageKind, reason: string | null) => boolean;
};

/** What must have happened before a deal may enter a stage. First refusal wins. */
const stageRules: StageRule[] = [
  { code: 'stage.optedOut', refuses: (deal, to) => deal.block?.reason === 'optedOut' && to !== 'stopped' },
  { code: 'stage.needsReason', refuses: (_, to, reason) => to === 'stopped' && !reason },
  {
    code: 'stage.needsMessage',
    refuses: (deal, to) => to === 'contacted' && deal.lastContactAt === null && deal.lastReplyAt === null,
  },
  { code: 'stage.needsReply', refuses: (deal, to) => to === 'replied' && deal.lastReplyAt === null },
  { code: 'stage.needsQuote', refuses: (deal, to) => to === 'negotiating' && deal.quotes.length === 0 },
  {
    code: 'stage.needsFee',
    refuses: (deal, to) => ['agreed', 'sample', 'creating', 'settled'].includes(to) && deal.fee === null,
  },
  {
    code: 'stage.needsPost',
    refuses: (deal, to) => ['published', 'tracking', 'settled'].includes(to) && deal.postLinks.length === 0,
  },
];

/** Why a deal may not enter a stage of this kind, or undefined. `reason` is what the person gave for stopping. */
export function refusalToEnter(
  deal: Facts,
  to: StageKind,
  reason: string | null = null,
): ErrorCode | undefined {
  return stageRules.find((rule) => rule.refuses(deal, to, reason))?.code;
}

/** What entering a stage of this kind asks of a deal of which nothing is known yet, or undefined. */
export const needOf = (kind: StageKind): ErrorCode | undefined => refusalToEnter(nothingYet, kind);
const nothingYet: Facts = {
  block: null,
  lastContactAt: null,
  lastReplyAt: null,
  quotes: [],
  fee: null,
  postLinks: [],
};

/**
 * Why a deal may not go to this stage of its brand, or undefined. Within one kind nothing is entered: whoever stands in "Sample sent" may go
 * to "Sample arrived" of the same kind without being asked again.
 */
export function refusalToMove(
  stages: readonly BrandStage[],
  deal: Deal,
  to: BrandStage,
  reason: string | null = null,
): ErrorCode | undefined {
  if (to.retired) return 'stage.retired';
  return kindOf(stages, deal.stage) === to.kind ? undefined : refusalToEnter(deal, to.kind, reason);
}

/** The kind of a stage id, or undefined where the brand has no such stage. */
export const kindOf = (stages: readonly BrandStage[], id: string): StageKind | undefined =>
  stages.find((stage) => stage.id === id)?.kind;

/** The first stage in use of a kind: where a fact such as "sent" moves a deal. Undefined where the brand retired them all. */
export const stageOfKind = (stages: readonly BrandStage[], kind: StageKind): BrandStage | undefined =>
  inOrder(stages).find((stage) => stage.kind === kind && !stage.retired);

export const inOrder = (stages: readonly BrandStage[]): BrandStage[] =>
  [...stages].sort((a, b) => a.order - b.order);

/** Whether kind `a` comes before `b` in the trade's order; `stopped` is outside the order. */
export const isBefore = (a: StageKind, b: StageKind): boolean =>
  a !== 'stopped' && stageKinds.indexOf(a) < stageKinds.indexOf(b);
