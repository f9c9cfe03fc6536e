import { useMemo } from 'react';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { type DraftValues, draftValues } from '@/lib/outreach/drafts/draftValues';
import type { DraftText } from './draftText';
import type { Writing } from './useWriting';

/** What each variable says on each side, and what the record alone would say. */
export function useValues(
  { deal, creator, brand }: DealRecords,
  { profile, product, notice, fulfilment }: Pick<Writing, 'profile' | 'product' | 'notice' | 'fulfilment'>,
  { values, working, outgoing }: DraftText,
): { values: DraftValues; recorded: DraftValues } {
  return useMemo(() => {
    const languages = { working: working.language, outgoing: outgoing.language };
    const sources = { creator, profile, deal, brand, product, notice, fulfilment, languages };
    return { values: draftValues({ ...sources, values }), recorded: draftValues({ ...sources, values: {} }) };
  }, [
    creator,
    profile,
    deal,
    brand,
    product,
    notice,
    fulfilment,
    values,
    working.language,
    outgoing.language,
  ]);
}
