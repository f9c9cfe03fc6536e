import type { Deliverable } from '@/lib/model/deliverable';
import { useContentWords } from './useContentWords';

/** What was found of the label on a post, when, and for which market where its caption was checked. */
export function useDisclosureWords(): (disclosure: NonNullable<Deliverable['disclosure']>) => string {
  const { t, day, language } = useContentWords();
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  return ({ verdict, at, check }) => {
    const found = { verdict: t(`content.verdicts.${verdict}`), day: day(at) };
    return check
      ? t('content.checkedFor', { ...found, market: regions.of(check.market) ?? check.market })
      : t('content.checkedOn', found);
  };
}
