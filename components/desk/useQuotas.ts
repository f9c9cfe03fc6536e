import { useMemo } from 'react';
import { useNow } from '@/components/app/useNow';
import { useQuery } from '@/components/app/useQuery';
import type { Shop } from '@/lib/model/shop';
import { type Ledger, ledgerOf } from '@/lib/outreach/quota/ledgerOf';
import { messagesLeft } from '@/lib/outreach/quota/messagesLeft';
import type { PipelineRow } from '@/lib/store';

export type Quota = {
  shop: Shop;
  ledger: Ledger;
  /** Whether one may still write to somebody there before they answer. */
  mayWrite: (row: Pick<PipelineRow, 'creatorId' | 'lastReplyAt'>) => boolean;
};

/** The shops of the brand with what is left of their week. Undefined: still reading. */
export function useQuotas(): Quota[] | undefined {
  const now = useNow();
  const found = useQuery(async ({ queries }) => {
    const brand = await queries.brand();
    const shops = brand ? await queries.shops(brand.id) : [];
    return Promise.all(shops.map(async (shop) => ({ shop, contacts: await queries.shopContacts(shop.id) })));
  }, []);
  return useMemo(
    () =>
      found.data?.map(({ shop, contacts }) => {
        const of = Map.groupBy(contacts, ({ creatorId }) => creatorId);
        return {
          shop,
          ledger: ledgerOf(shop, contacts, now),
          mayWrite: ({ creatorId, lastReplyAt }) => messagesLeft(of.get(creatorId) ?? [], lastReplyAt) > 0,
        };
      }),
    [found.data, now],
  );
}
