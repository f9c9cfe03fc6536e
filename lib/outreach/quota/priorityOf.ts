import type { StageKind } from '@/lib/model/brand';
import type { Count, Platform } from '@/lib/model/profile';

export type Candidate = {
  dealId: string;
  creatorId: string;
  platform: Platform | null;
  stageKind: StageKind;
  blocked: boolean;
  hasEmail: boolean;
  lastContactAt: string | null;
  followers: Count | null;
};

/**
 * On whom to spend what is left: nobody was written to yet, the person is on TikTok and costs a place. Chosen ones before found ones;
 * those who can be reached nowhere else first, then the larger audience; an unknown audience last.
 */
export function priorityOf<Row extends Candidate>(
  rows: readonly Row[],
  free: ReadonlySet<string>,
  limit: number,
): Row[] {
  return rows
    .filter(
      ({ platform, blocked, stageKind, lastContactAt, creatorId }) =>
        platform === 'tiktok' &&
        !blocked &&
        lastContactAt === null &&
        (stageKind === 'shortlisted' || stageKind === 'sourced') &&
        !free.has(creatorId),
    )
    .sort(
      (a, b) =>
        Number(b.stageKind === 'shortlisted') - Number(a.stageKind === 'shortlisted') ||
        Number(a.hasEmail) - Number(b.hasEmail) ||
        (b.followers?.value ?? -1) - (a.followers?.value ?? -1) ||
        (a.dealId < b.dealId ? -1 : 1),
    )
    .slice(0, limit);
}
