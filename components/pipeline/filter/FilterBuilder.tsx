import { Popover } from '@base-ui/react/popover';
import { Plus } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { BrandStage } from '@/lib/model/brand';
import type { Filter } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import type { QueryContext } from '@/lib/store/query/fields';
import { ConditionLine } from './ConditionLine';
import { type Condition, conditionOn } from './condition';
import { filterOf, type Part, partsOf } from './parts';

export type BuilderProps = {
  filter: Filter | null;
  onFilter: (filter: Filter | null) => void;
  /** Everyone, for the values there are. */
  rows: readonly PipelineRow[];
  stages: readonly BrandStage[];
  context: QueryContext;
  /** How many it leaves. */
  count: number;
};

/** Conditions under each other, all of which must hold; an "or" group stands indented, and one of it must. */
export function FilterBuilder({ filter, onFilter, rows, stages, context, count }: BuilderProps) {
  const { t, language } = useT();
  const parts = partsOf(filter) ?? [];
  const set = (next: readonly Part[]) => onFilter(filterOf(next));
  const change = (index: number, to: Part | null) =>
    set(parts.flatMap((part, at) => (at === index ? (to ? [to] : []) : [part])));
  const values = { rows, stages, context };
  const fresh = conditionOn('stage');

  return (
    <>
      <div className="row">
        <Popover.Title className="strong">{t('pipeline.filter.title')}</Popover.Title>
        <span className="meta" role="status">
          {t('pipeline.filter.matching', { count, shown: wholeNumber(count, language) })}
        </span>
        <span className="grow" />
        {filter && (
          <Button kind="quiet" size="s" onClick={() => onFilter(null)}>
            {t('pipeline.filter.clear')}
          </Button>
        )}
      </div>
      <div className="conditions">
        {parts.map((part, index) => {
          const lead = index > 0 ? t('pipeline.filter.and') : '';
          const key = `${index} ${'any' in part}`;
          if ('any' in part)
            return (
              <OrGroup
                key={key}
                lead={lead}
                any={part.any}
                {...values}
                onChange={(any) => change(index, any.length > 0 ? { any } : null)}
              />
            );
          return (
            <ConditionLine
              key={key}
              lead={lead}
              condition={part}
              {...values}
              onChange={(to) => change(index, to)}
            />
          );
        })}
      </div>
      <div className="row">
        <Button kind="quiet" size="s" onClick={() => set([...parts, fresh])}>
          <Plus className="i s" aria-hidden="true" />
          {t('pipeline.filter.add')}
        </Button>
        <Button kind="quiet" size="s" onClick={() => set([...parts, { any: [fresh, conditionOn('tags')] }])}>
          <Plus className="i s" aria-hidden="true" />
          {t('pipeline.filter.addOr')}
        </Button>
        <span className="grow" />
        <Popover.Close render={<Button size="s">{t('pipeline.filter.done')}</Button>} />
      </div>
    </>
  );
}

type OrProps = Pick<BuilderProps, 'rows' | 'stages' | 'context'> & {
  lead: string;
  any: readonly Condition[];
  onChange: (any: Condition[]) => void;
};

function OrGroup({ lead, any, onChange, ...values }: OrProps) {
  const { t } = useT();
  return (
    <div className="or-group">
      <span className="lead">{lead}</span>
      <fieldset aria-label={t('pipeline.filter.orGroup')}>
        {any.map((condition, index) => (
          <ConditionLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no other name than its place
            key={index}
            lead={index > 0 ? t('pipeline.filter.or') : ''}
            condition={condition}
            {...values}
            onChange={(to) => onChange(any.flatMap((one, at) => (at === index ? (to ? [to] : []) : [one])))}
          />
        ))}
        <Button kind="quiet" size="s" onClick={() => onChange([...any, conditionOn('tags')])}>
          <Plus className="i s" aria-hidden="true" />
          {t('pipeline.filter.add')}
        </Button>
      </fieldset>
    </div>
  );
}
