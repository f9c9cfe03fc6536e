import type { Brand } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Profile } from '@/lib/model/profile';
import { kindOf } from '@/lib/pipeline/stages';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';
import type { PipelineRow } from './pipelineRow';

/** The rows of these deals, in the order given; deals that are gone are left out. Four reads, whatever the number of deals. */
export async function pipelineRows(db: JianlianDatabase, dealIds: readonly string[]): Promise<PipelineRow[]> {
  const deals = (await tableOf(db, 'deals').bulkGet([...dealIds])).filter((deal) => deal !== undefined);
  const creatorIds = [...new Set(deals.map((deal) => deal.creatorId))];
  const [creators, profiles, brands] = await Promise.all([
    tableOf(db, 'creators').bulkGet(creatorIds),
    profilesOf(db, creatorIds),
    tableOf(db, 'brands').bulkGet([...new Set(deals.map((deal) => deal.brandId))]),
  ]);
  const creatorOf = new Map(creators.flatMap((creator) => (creator ? [[creator.id, creator]] : [])));
  const brandOf = new Map(brands.flatMap((brand) => (brand ? [[brand.id, brand]] : [])));
  return deals.map((deal) =>
    rowOf(deal, creatorOf.get(deal.creatorId), profiles.get(deal.creatorId) ?? [], brandOf.get(deal.brandId)),
  );
}

async function profilesOf(db: JianlianDatabase, creatorIds: string[]): Promise<Map<string, Profile[]>> {
  const ranges = creatorIds.map((id) => [[id], [id, []]] as [string[], (string | never[])[]]);
  const found =
    creatorIds.length === 0
      ? []
      : await tableOf(db, 'profiles')
          .where('[creatorId+id]')
          .inAnyRange(ranges as never)
          .toArray();
  return Map.groupBy(found, (profile) => profile.creatorId);
}

function rowOf(
  deal: Deal,
  creator: Creator | undefined,
  profiles: Profile[],
  brand: Brand | undefined,
): PipelineRow {
  const profile = mainProfile(profiles);
  const name = creator?.name ?? profile?.displayName ?? null;
  const handles = profiles.flatMap(({ handles: all }) => all.map(({ handle }) => handle));
  return {
    dealId: deal.id,
    creatorId: deal.creatorId,
    brandId: deal.brandId,
    profileId: profile?.id ?? null,
    platform: profile?.platform ?? null,
    handle: profile?.handle ?? null,
    name,
    stage: deal.stage,
    stageKind: kindOf(brand?.stages ?? [], deal.stage) ?? 'sourced',
    stageSince: deal.stageSince,
    followers: profile?.followers ?? null,
    seenAt: profile?.seenAt ?? null,
    country: creator?.country ?? null,
    zone: creator?.zone?.id ?? null,
    zoneConfidence: creator?.zone?.id ? creator.zone.confidence : null,
    lastContactAt: deal.lastContactAt,
    lastReplyAt: deal.lastReplyAt,
    nextAction: deal.nextAction,
    ownerId: deal.ownerId,
    tags: deal.tags,
    hasEmail: (creator?.contacts ?? []).some(({ kind }) => kind === 'email'),
    blocked: deal.block !== null,
    updatedAt: deal.updatedAt,
    text: searchText([name, ...handles, ...deal.tags, deal.note]),
  };
}

/** The account a row shows: the one with the most followers, else the one seen last. */
export function mainProfile(profiles: readonly Profile[]): Profile | undefined {
  return [...profiles].sort(
    (a, b) => (b.followers?.value ?? -1) - (a.followers?.value ?? -1) || b.seenAt.localeCompare(a.seenAt),
  )[0];
}

/** What the search looks into: NFKC and lower case, so that full-width letters and old spellings match. */
export const searchText = (parts: readonly (string | null)[]): string =>
  parts.filter(Boolean).join('\n').normalize('NFKC').toLowerCase().slice(0, 2000);
