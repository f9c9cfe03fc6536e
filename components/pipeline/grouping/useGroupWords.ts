import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { useWords } from '@/components/creators/useWords';
import { daysAhead } from '@/components/creators/when';
import type { BrandStage } from '@/lib/model/brand';
import type { Feature } from '@/lib/model/edition';
import type { OwnFieldType } from '@/lib/model/ownField';
import { type GroupField, groupFields, ownRef } from '@/lib/model/query';
import { instantOf } from '@/lib/outreach/plan/typedTime';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import { type GroupKey, lateKey } from '@/lib/store/query/grouping';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import { useFilterWords } from '../filter/useFilterWords';

const features: Record<(typeof groupFields)[number], Feature> = {
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

/** Own fields whose values several rows share. */
const shared = new Set<OwnFieldType>(['choice', 'checkbox', 'text', 'date']);

/** The words of groups: what rows are grouped by, and what a group is called. */
export function useGroupWords(stages: readonly BrandStage[], own: OwnContext | undefined) {
  const { t } = useT();
  const { shows } = useSettings();
  const { now, zone, day, weekday } = useWords();
  const { field: ofFilter, value } = useFilterWords(stages, own);

  const field = (of: GroupField) => (of === 'day' ? t('pipeline.grouping.day') : ofFilter(of));

  function name(of: GroupField, key: GroupKey): string {
    if (key === null) return t('pipeline.grouping.without', { field: field(of) });
    if (of !== 'day') return value(of, key);
    if (key === lateKey) return t('pipeline.grouping.late');
    const noon = instantOf(key, '12:00', zone) ?? now;
    const ahead = daysAhead(noon, now, zone);
    if (ahead === 0) return t('pipeline.due.today');
    if (ahead === 1) return t('pipeline.due.tomorrow');
    return t('pipeline.grouping.onDay', { day: day(noon), weekday: weekday(noon) });
  }

  const builtIn = groupFields.filter((of) => shows(features[of]));
  const ofOwn = shows('ownFields') ? fieldsInUse([...(own?.values() ?? [])]) : [];
  const fields: GroupField[] = [
    ...builtIn,
    ...ofOwn.filter(({ type }) => shared.has(type)).map(({ id }) => ownRef(id)),
  ];
  return { field, name, fields };
}
