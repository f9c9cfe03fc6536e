import type { DealRecords } from '@/components/creators/useDealRecords';
import { readerCountry } from '@/lib/disclosure/readerCountry';
import type { Tie } from '@/lib/disclosure/verdict';
import { mainProfile } from '@/lib/identity/mainProfile';
import type { Deal } from '@/lib/model/deal';
import type { Deliverable } from '@/lib/model/deliverable';
import type { Platform } from '@/lib/model/profile';
import type { Sample } from '@/lib/model/sample';

export type CaptionStart = { caption: string; platform: Platform; markets: string[]; ties: Tie[] };
/** What a check is about, where it is about somebody: the deal, the promised content and the goods that went out. */
export type About = { records: DealRecords; content: Deliverable | null; samples: readonly Sample[] };

/**
 * What a deal already says of a caption: its words, where they stand, for whom, and what ties the two. Without a deal, the brand's
 * markets.
 */
export function captionStart(about: About | null, brandMarkets: readonly string[]): CaptionStart {
  if (!about) return { caption: '', platform: 'tiktok', markets: [...brandMarkets].slice(0, 3), ties: [] };
  const { records, content, samples } = about;
  const { deal, profiles } = records;
  const markets = [deal.market, readerCountry(records)].filter((code) => code !== null);
  return {
    caption: content?.caption?.text ?? '',
    platform: platformOf(content?.postUrl ?? null) ?? mainProfile(profiles)?.platform ?? 'tiktok',
    markets: [...new Set(markets)],
    ties: tiesOf(deal, samples),
  };
}

function tiesOf(deal: Deal, samples: readonly Sample[]): Tie[] {
  const ours = deal.quotes.filter(({ by }) => by === 'us');
  const ties: Tie[] = [];
  if (Number(deal.fee?.minor ?? 0) > 0 || (!deal.fee && ours.some(({ amount }) => amount))) ties.push('paid');
  if (samples.some(({ shippedAt }) => shippedAt !== null)) ties.push('gift');
  if (ours.some(({ commissionBps }) => commissionBps)) ties.push('affiliate');
  return ties;
}

function platformOf(address: string | null): Platform | null {
  const host = URL.parse(address ?? '')?.host ?? '';
  if (host.endsWith('tiktok.com')) return 'tiktok';
  return host.endsWith('instagram.com') ? 'instagram' : null;
}
