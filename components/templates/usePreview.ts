import { useMemo } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useWords } from '@/components/creators/useWords';
import { labelPath } from '@/lib/disclosure/labelPath';
import { mainProfile } from '@/lib/identity/mainProfile';
import type { TextLanguage } from '@/lib/model/message';
import { type DraftValues, draftValues } from '@/lib/outreach/drafts/draftValues';

type Languages = { working: TextLanguage; outgoing: TextLanguage };

/** What each variable would say for one creator of the pipeline; null where nobody is chosen or still reading. */
export function usePreview(dealId: string | null, { working, outgoing }: Languages): DraftValues | null {
  const { data: records } = useQuery(
    async ({ queries, read }) => {
      const deal = dealId ? await queries.deal(dealId) : undefined;
      if (!deal) return null;
      const [creator, profiles, brand, products, samples, content] = await Promise.all([
        queries.creator(deal.creatorId),
        queries.profilesOf(deal.creatorId),
        read('brands', deal.brandId),
        queries.products(deal.brandId),
        queries.samplesOf(deal.id),
        queries.deliverablesOf(deal.id),
      ]);
      return creator && brand ? { deal, creator, profiles, brand, products, samples, content } : null;
    },
    [dealId],
  );
  const { now } = useWords();
  const { addressForm, addressDays } = useSettings().settings;
  return useMemo(() => {
    if (!records) return null;
    const { deal, creator, profiles, brand, products, samples, content } = records;
    const product = products[0] ?? null;
    const languages = { working, outgoing };
    const profile = mainProfile(profiles);
    return draftValues({
      deal,
      creator,
      brand,
      product,
      profile,
      fulfilment: { samples, content, addressForm, addressDays, labelPath: labelPath(profile), now },
      values: {},
      languages,
    });
  }, [records, working, outgoing, addressForm, addressDays, now]);
}
