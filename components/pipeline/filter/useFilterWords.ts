import { useMemo } from 'react';
import { useT } from '@/components/app/useT';
import { stageName } from '@/components/creators/stageName';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { BrandStage } from '@/lib/model/brand';
import { type BuiltInField, ownIdOf, type QueryField } from '@/lib/model/query';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import { ownerName, regionName } from '../columns/names';
import { useLists } from '../lists';
import {
  type Condition,
  type Days,
  daysOf,
  fieldOf,
  isShare,
  operatorOf,
  type Range,
  type Span,
} from './condition';
import type { FilterField } from './filterFields';
import type { Part } from './parts';

const mostNamed = 3;

/** The words of a filter: its fields, its values, and each of its lines as a few words. */
export function useFilterWords(stages: readonly BrandStage[], own?: OwnContext) {
  const { t, language } = useT();
  const { nameOf } = useLists();
  const lists = useMemo(
    () => ({
      or: new Intl.ListFormat(language, { type: 'disjunction' }),
      unit: new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }),
    }),
    [language],
  );

  const days = useMemo(
    () =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    [language],
  );

  const definitionOf = (id: QueryField) => own?.get(ownIdOf(id) ?? '');

  /** A field that is gone keeps its line, so that it can be taken away. */
  function field(id: QueryField): string {
    if (ownIdOf(id) !== null) return definitionOf(id)?.name ?? t('pipeline.filter.goneField');
    return t(`pipeline.filter.fields.${id as BuiltInField as FilterField}`);
  }

  /** Of a box `true` or `false`, of a choice its id, else the value as a text. */
  function ownValue(of: QueryField, id: string): string {
    const definition = definitionOf(of);
    if (definition?.type === 'checkbox')
      return t(`pipeline.filter.operators.${id === 'true' ? 'yes' : 'no'}`);
    if (definition?.type === 'date') return days.format(Date.parse(`${id}T00:00:00Z`));
    return definition?.choices.find((one) => one.id === id)?.name ?? id;
  }

  function value(of: QueryField, id: string | null): string {
    if (id === null) return t('pipeline.filter.nothing');
    if (ownIdOf(of) !== null) return ownValue(of, id);
    if (of === 'stage') return stageName(stages, id, t);
    if (of === 'country' || of === 'market') return regionName(id, language);
    if (of === 'platform') return t(`creator.platforms.${id as 'tiktok' | 'instagram'}`);
    if (of === 'list') return nameOf(id);
    return of === 'owner' ? ownerName(id, t) : id;
  }

  function values(of: QueryField, ids: readonly (string | null)[]): string {
    if (ids.length === 0) return t('pipeline.filter.choose');
    const named = ids.slice(0, mostNamed).map((id) => value(of, id));
    const rest = ids.length - mostNamed;
    return rest > 0
      ? t('pipeline.filter.andMore', { values: lists.unit.format(named), count: rest })
      : lists.or.format(named);
  }

  /** 10,000, of a share 2.5 %, of an own amount 450 USD. */
  function amount({ field: of, currency }: Range, number: number): string {
    if (isShare(of))
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(number);
    if (ownIdOf(of) === null) return wholeNumber(number, language);
    const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(number);
    return currency ? `${shown} ${currency}` : shown;
  }

  function span({ day: { from, to } }: Days): string {
    const text = (day: string | number) => days.format(Date.parse(`${day}T00:00:00Z`));
    if (from !== undefined && to !== undefined)
      return t('pipeline.filter.fromTo', { from: text(from), to: text(to) });
    if (from !== undefined) return t('pipeline.filter.from', { from: text(from) });
    return to === undefined ? t('pipeline.filter.choose') : t('pipeline.filter.to', { to: text(to) });
  }

  function range(asked: Range): string {
    const { from, to } = asked;
    if (from !== undefined && to !== undefined)
      return t('pipeline.filter.fromTo', { from: amount(asked, from), to: amount(asked, to) });
    if (from !== undefined) return t('pipeline.filter.from', { from: amount(asked, from) });
    return to === undefined
      ? t('pipeline.filter.choose')
      : t('pipeline.filter.to', { to: amount(asked, to) });
  }

  function asked(condition: Condition): string {
    const operator = operatorOf(condition);
    const named = 'not' in condition ? condition.not : condition;
    if ('in' in named) return values(named.field, named.in);
    if ('has' in named) return t('pipeline.filter.quoted', { words: named.has });
    if (operator === 'days') return span(condition as Days);
    if (operator === 'between') return range(condition as Range);
    if (operator === 'within' || operator === 'before' || operator === 'ahead')
      return t(`pipeline.filter.spans.${operator}`, { count: daysOf(condition as Span | Days) });
    return t(`pipeline.filter.operators.${operator}`);
  }

  function condition(one: Condition): string {
    const isWords = 'has' in ('not' in one ? one.not : one);
    const key = isWords
      ? 'not' in one
        ? 'pipeline.filter.lineHasNot'
        : 'pipeline.filter.lineHas'
      : 'not' in one
        ? 'pipeline.filter.lineNot'
        : 'pipeline.filter.line';
    return t(key, { field: field(fieldOf(one)), asked: asked(one) });
  }

  const part = (one: Part): string =>
    'any' in one ? lists.or.format(one.any.map(condition)) : condition(one);

  return { field, value, values, part };
}
