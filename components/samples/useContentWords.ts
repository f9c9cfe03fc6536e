import { useWords } from '@/components/creators/useWords';
import type { Deliverable } from '@/lib/model/deliverable';
import type { Sample } from '@/lib/model/sample';
import { daysUntil } from '@/lib/pipeline/contentDays';
import { contentRuleOf } from '@/lib/pipeline/contentRules';

export type SampleState =
  | 'planned'
  | 'asked'
  | 'ready'
  | 'shipped'
  | 'delivered'
  | 'returned'
  | 'lost'
  | 'cancelled';

/** Where a sample is, in one word's key. */
export function sampleStateOf(sample: Sample): SampleState {
  if (sample.ended) return sample.ended.reason;
  if (sample.deliveredAt) return 'delivered';
  if (sample.shippedAt) return 'shipped';
  if (sample.addressAt) return 'ready';
  return sample.addressAskedAt ? 'asked' : 'planned';
}

export type ContentState = 'open' | 'posted' | 'unlabelled' | 'labelled' | 'notPosted' | 'withdrawn';

/** Where a piece of content is, in one word's key. */
export function contentStateOf({ cancelled, postedAt, disclosure }: Deliverable): ContentState {
  if (cancelled) return cancelled.reason;
  if (!postedAt) return 'open';
  if (!disclosure) return 'posted';
  return disclosure.verdict === 'fail' ? 'unlabelled' : 'labelled';
}

/** The words of samples and content for days: how far off, and by whose calendar. */
export function useContentWords() {
  const words = useWords();
  const { t, now, zone: ownZone, day } = words;

  /** `3 days late`, `today`, `in 13 days`. */
  function distance(at: string, zone: string | null): { text: string; isLate: boolean } {
    const days = daysUntil(at, now, zone ?? ownZone);
    if (at < now)
      return {
        text: days === 0 ? t('content.lateToday') : t('content.late', { count: -days }),
        isLate: true,
      };
    if (days === 0) return { text: t('content.today'), isLate: false };
    return { text: t('content.inDays', { count: days }), isLate: false };
  }

  /** `due 12 Dec`, by the calendar the day was counted in. */
  const due = (at: string, zone: string | null) => t('content.due', { day: day(at, zone ?? ownZone) });

  function rule(sample: Pick<Sample, 'rule' | 'ownDays'>): string {
    const days = contentRuleOf(sample)?.days;
    return days === undefined ? t('samples.rules.none') : t('samples.dueAfter', { count: days });
  }

  return { ...words, distance, due, rule };
}
