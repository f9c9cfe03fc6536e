import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { useWords } from '@/components/creators/useWords';
import type { BrandStage } from '@/lib/model/brand';
import type { Feature } from '@/lib/model/edition';
import { type GroupField, groupFields } from '@/lib/model/query';
import { type GroupKey, lateKey } from '@/lib/store/query/grouping';
import { useFilterWords } from '../filter/useFilterWords';

const features: Record<GroupField, Feature> = {
  stage: 'stages',
  owner: 'pipeline',
  country: 'creators',
  platform: 'creators',
  tags: 'tags',
  list: 'tags',
  day: 'pipeline',
  market: 'pipeline',
  zone: 'sendWindows',
};

/** The words of groups: what rows are grouped by, and what a group is called. */
export function useGroupWords(stages: readonly BrandStage[]) {
  const { t } = useT();
  const { shows } = useSettings();
  const { day, weekday } = useWords();
  const { field: ofFilter, value } = useFilterWords(stages);

  const field = (of: GroupField) => (of === 'day' ? t('pipeline.grouping.day') : ofFilter(of));

  function name(of: GroupField, key: GroupKey): string {
    if (key === null) return t('pipeline.grouping.without', { field: field(of) });
    if (of !== 'day') return value(of, key);
    if (key === lateKey) return t('pipeline.grouping.late');
    const noon = `${key}T12:00:00.000Z`;
    return t('pipeline.grouping.onDay', { day: day(noon, 'UTC'), weekday: weekday(noon, 'UTC') });
  }

  return { field, name, fields: groupFields.filter((of) => shows(features[of])) };
}
