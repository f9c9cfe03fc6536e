import type { MarketVerdict } from '@/lib/disclosure/checkCaption';
import { useLawWords } from './useLawWords';

/** The reason of a verdict in a sentence. */
export function useReason(): (verdict: MarketVerdict) => string {
  const { t, marketName } = useLawWords();
  return ({ reason, place, market, termOf }) =>
    t(`disclosure.check.reason.${reason}`, {
      words: place?.text ?? '',
      market: marketName(market),
      other: termOf ? marketName(termOf) : '',
    });
}
