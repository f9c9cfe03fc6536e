import { mainProfile } from '@/components/creators/displayName';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { readerCountry } from '@/lib/disclosure/readerCountry';
import type { Tie } from '@/lib/disclosure/verdict';
import type { Platform } from '@/lib/model/profile';

export type CaptionStart = { platform: Platform; markets: string[]; ties: Tie[] };

/** What a deal already says of a caption: where it will stand, for whom, and what ties the two. Without a deal, the brand's markets. */
export function captionStart(records: DealRecords | null, brandMarkets: readonly string[]): CaptionStart {
  if (!records) return { platform: 'tiktok', markets: [...brandMarkets].slice(0, 3), ties: [] };
  const { deal, profiles } = records;
  const markets = [deal.market, readerCountry(records)].filter((code) => code !== null);
  const ours = deal.quotes.filter(({ by }) => by === 'us');
  const ties: Tie[] = [];
  if (Number(deal.fee?.minor ?? 0) > 0 || (!deal.fee && ours.some(({ amount }) => amount))) ties.push('paid');
  if (ours.some(({ commissionBps }) => commissionBps)) ties.push('affiliate');
  return { platform: mainProfile(profiles)?.platform ?? 'tiktok', markets: [...new Set(markets)], ties };
}
