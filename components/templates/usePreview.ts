import { useMemo } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { mainProfile } from '@/components/creators/displayName';
import type { TextLanguage } from '@/lib/model/message';
import { type DraftValues, draftValues } from '@/lib/outreach/drafts/draftValues';

type Languages = { working: TextLanguage; outgoing: TextLanguage };

/** What each variable would say for one creator of the pipeline; null where nobody is chosen or still reading. */
export function usePreview(dealId: string | null, { working, outgoing }: Languages): DraftValues | null {
  const { data: records } = useQuery(
    async ({ queries, read }) => {
      const deal = dealId ? await queries.deal(dealId) : undefined;
      if (!deal) return null;
      const [creator, profiles, brand, products] = await Promise.all([
        queries.creator(deal.creatorId),
        queries.profilesOf(deal.creatorId),
        read('brands', deal.brandId),
        queries.products(deal.brandId),
      ]);
      return creator && brand ? { deal, creator, profiles, brand, products } : null;
    },
    [dealId],
  );
  return useMemo(() => {
    if (!records) return null;
    const { deal, creator, profiles, brand, products } = records;
    const product = products[0] ?? null;
    const languages = { working, outgoing };
    return draftValues({
      deal,
      creator,
      brand,
      product,
      profile: mainProfile(profiles),
      values: {},
      languages,
    });
  }, [records, working, outgoing]);
}
