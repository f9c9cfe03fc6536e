import { useQuery } from '@/components/app/useQuery';
import type { DealRecords } from '@/lib/outreach/drafts/dealRecords';

export type { DealRecords };

/** A deal with its person, live. `null`: it is not here (any more); undefined: still reading. */
export function useDealRecords(dealId: string): DealRecords | null | undefined {
  const { data } = useQuery(
    ({ queries, read }) =>
      queries.together(['deals', 'creators', 'profiles', 'brands'], async () => {
        const deal = await queries.deal(dealId);
        if (!deal) return null;
        const [creator, profiles, brand] = await Promise.all([
          queries.creator(deal.creatorId),
          queries.profilesOf(deal.creatorId),
          read('brands', deal.brandId),
        ]);
        return creator && brand ? { deal, creator, profiles, brand } : null;
      }),
    [dealId],
  );
  return data;
}
