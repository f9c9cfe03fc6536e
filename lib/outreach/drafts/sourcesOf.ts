import { mainProfile } from '@/lib/identity/mainProfile';
import type { DraftAround, Writer } from './beginDraft';
import type { DealRecords } from './dealRecords';
import type { DraftSources } from './draftValues';

/** What fills a text for a deal, whatever its words and languages are. */
export function sourcesOf(
  records: DealRecords,
  { messages, products, samples, content }: DraftAround,
  { noticeFor, labelPath, addressForm, addressDays, now }: Omit<Writer, 'working' | 'usable'>,
): Omit<DraftSources, 'values' | 'languages'> {
  const { creator, deal, brand, profiles } = records;
  const profile = mainProfile(profiles);
  return {
    creator,
    profile,
    deal,
    brand,
    product: products.length === 1 ? (products[0] ?? null) : null,
    fulfilment: { samples, content, addressForm, addressDays, labelPath: labelPath(profile), now },
    notice: noticeFor?.(records, messages) ?? null,
  };
}
