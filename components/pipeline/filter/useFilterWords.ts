import { useMemo } from 'react';
import { useT } from '@/components/app/useT';
import { stageName } from '@/components/creators/stageName';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { BrandStage } from '@/lib/model/brand';
import type { QueryField } from '@/lib/model/query';
import { type Condition, daysOf, fieldOf, isShare, operatorOf, type Range, type Span } from './condition';
import type { FilterField } from './filterFields';
import type { Part } from './parts';

const mostNamed = 3;

/** The words of a filter: its fields, its values, and each of its lines as a few words. */
export function useFilterWords(stages: readonly BrandStage[]) {
  const { t, language } = useT();
  const regions = useMemo(() => new Intl.DisplayNames([language], { type: 'region' }), [language]);

  const lists = useMemo(
    () => ({
      or: new Intl.ListFormat(language, { type: 'disjunction' }),
      unit: new Intl.ListFormat(language, { type: 'unit', style: 'short' }),
    }),
    [language],
  );

  const field = (id: QueryField) => t(`pipeline.filter.fields.${id as FilterField}`);

  function value(of: QueryField, id: string | null): string {
    if (id === null) return t('pipeline.filter.nothing');
    if (of === 'stage') return stageName(stages, id, t);
    if (of === 'country' || of === 'market') return /^[A-Z]{2}$/.test(id) ? (regions.of(id) ?? id) : id;
    if (of === 'platform') return t(`creator.platforms.${id as 'tiktok' | 'instagram'}`);
    return of === 'owner' && id === 'me' ? t('pipeline.filter.me') : id;
  }

  function values(of: QueryField, ids: readonly (string | null)[]): string {
    if (ids.length === 0) return t('pipeline.filter.choose');
    const named = ids.slice(0, mostNamed).map((id) => value(of, id));
    const rest = ids.length - mostNamed;
    return rest > 0
      ? t('pipeline.filter.andMore', { values: lists.unit.format(named), count: rest })
      : lists.or.format(named);
  }

  /** 10,000, or of a share 2.5 %. */
  const amount = (of: Range['field'], number: number) =>
    isShare(of)
      ? new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(number)
      : wholeNumber(number, language);

  function range({ field: of, from, to }: Range): string {
    if (from !== undefined && to !== undefined)
      return t('pipeline.filter.fromTo', { from: amount(of, from), to: amount(of, to) });
    if (from !== undefined) return t('pipeline.filter.from', { from: amount(of, from) });
    return to === undefined ? t('pipeline.filter.choose') : t('pipeline.filter.to', { to: amount(of, to) });
  }

  function asked(condition: Condition): string {
    const operator = operatorOf(condition);
    const named = 'not' in condition ? condition.not : condition;
    if ('in' in named) return values(named.field, named.in);
    if (operator === 'between') return range(condition as Range);
    if (operator === 'within' || operator === 'before' || operator === 'ahead')
      return t(`pipeline.filter.spans.${operator}`, { count: daysOf(condition as Span) });
    return t(`pipeline.filter.operators.${operator}`);
  }

  function condition(one: Condition): string {
    const key = 'not' in one ? 'pipeline.filter.lineNot' : 'pipeline.filter.line';
    return t(key, { field: field(fieldOf(one)), asked: asked(one) });
  }

  const part = (one: Part): string =>
    'any' in one ? lists.or.format(one.any.map(condition)) : condition(one);

  return { field, value, values, part };
}
