import type { ContactLine } from '@/lib/files/contactTables';
import type { BrandStage } from '@/lib/model/brand';
import type { NextAction } from '@/lib/model/deal';
import { decimalAmount } from '@/lib/pipeline/decimalAmount';
import type { ExportFile } from '@/lib/store/backup';
import { mainProfile } from '@/lib/store/pipelineRows';

type LineWords = {
  stageName: (stage: BrandStage) => string;
  nextStepName: (kind: NextAction['kind']) => string;
};

/** The creators of an export, those added first on top: one moment of the database, whatever is saved meanwhile. */
export function creatorLines(
  { deals = [], creators = [], profiles = [], brands = [] }: ExportFile['tables'],
  { stageName, nextStepName }: LineWords,
): ContactLine[] {
  const creatorOf = new Map(creators.map((creator) => [creator.id, creator]));
  const profilesOf = Map.groupBy(profiles, ({ creatorId }) => creatorId);
  const stageOf = new Map(
    brands.flatMap(({ id, stages }) =>
      stages.map((stage) => [`${id} ${stage.id}`, { name: stageName(stage), kind: stage.kind }] as const),
    ),
  );
  return [...deals]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
    .map((deal) => ({
      deal,
      creator: creatorOf.get(deal.creatorId),
      profile: mainProfile(profilesOf.get(deal.creatorId) ?? []),
      stage: stageOf.get(`${deal.brandId} ${deal.stage}`)?.name ?? deal.stage,
      stageKind: stageOf.get(`${deal.brandId} ${deal.stage}`)?.kind ?? 'sourced',
      nextStep: deal.nextAction && (deal.nextAction.text || nextStepName(deal.nextAction.kind)),
      fee: deal.fee && decimalAmount(deal.fee),
    }));
}
