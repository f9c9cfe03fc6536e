import { useQuery } from '@/components/app/useQuery';
import type { Brand } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Profile } from '@/lib/model/profile';

export type DealRecords = { deal: Deal; creator: Creator; profiles: Profile[]; brand: Brand };

/** A deal with its person, live. `null`: it is not here (any more); undefined: still reading. */
export function useDealRecords(dealId: string): DealRecords | null | undefined {
  const { data } = useQuery(
    async ({ queries, read }) => {
      const deal = await queries.deal(dealId);
      if (!deal) return null;
      const [creator, profiles, brand] = await Promise.all([
        queries.creator(deal.creatorId),
        queries.profilesOf(deal.creatorId),
        read('brands', deal.brandId),
      ]);
      return creator && brand ? { deal, creator, profiles, brand } : null;
    },
    [dealId],
  );
  return data;
}
