import { X } from 'lucide-react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import { SelectBox } from '@/components/ui/SelectBox';
import { ownIdOf, ownRef, type QueryField } from '@/lib/model/query';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import { isOwn } from '@/lib/store/query/fields';
import { type OwnContext, ownChoiceOf } from '@/lib/store/query/ownReaders';
import { ChoiceList } from './ChoiceList';
import {
  asked,
  type Condition,
  conditionOn,
  type Days,
  fieldOf,
  type Operator,
  operatorOf,
  operatorsOf,
  type Range,
  type Span,
} from './condition';
import { DayInputs } from './DayInputs';
import { DaysInput } from './DaysInput';
import type { BuilderProps } from './FilterBuilder';
import { filterFields } from './filterFields';
import { RangeInputs } from './RangeInputs';
import { useFilterWords } from './useFilterWords';

type Props = Pick<BuilderProps, 'rows' | 'stages' | 'context'> & {
  /** "and", "or", or nothing on the first line. */
  lead: string;
  condition: Condition;
  onChange: (condition: Condition | null) => void;
};

/** Field, operator, value, and the way to take the line away. */
export function ConditionLine({ lead, condition, onChange, rows, stages, context }: Props) {
  const { t } = useT();
  const { shows } = useSettings();
  const words = useFilterWords(stages, context.own);
  const field = fieldOf(condition);
  const operator = operatorOf(condition);
  const named = 'not' in condition ? condition.not : condition;
  const own = shows('ownFields') ? fieldsInUse([...(context.own?.values() ?? [])]) : [];
  const fields: QueryField[] = [...filterFields(shows), ...own.map(({ id }) => ownRef(id))];
  const ofMoney = context.own?.get(ownIdOf(field) ?? '')?.type === 'money';

  return (
    <div className="condition">
      <span className="lead">{lead}</span>
      <SelectBox
        aria-label={t('pipeline.filter.field')}
        value={field}
        onChange={(to) => onChange(conditionOn(to as QueryField, undefined, context.own))}
      >
        {(fields.includes(field) ? fields : [field, ...fields]).map((id) => (
          <option key={id} value={id}>
            {words.field(id)}
          </option>
        ))}
      </SelectBox>
      <SelectBox
        aria-label={t('pipeline.filter.operator')}
        value={operator}
        onChange={(to) => onChange(asked(condition, to as Operator, context.own))}
      >
        {operatorsOf(field, context.own).map((id) => (
          <option key={id} value={id}>
            {t(`pipeline.filter.operators.${id}`)}
          </option>
        ))}
      </SelectBox>
      <div className="value">
        {'in' in named && (
          <ChoiceList
            choice={named}
            rows={rows}
            stages={stages}
            context={context}
            onChange={(next) => onChange('not' in condition ? { not: next } : next)}
          />
        )}
        {'has' in named && (
          <span className="field">
            <input
              type="text"
              maxLength={200}
              aria-label={t('pipeline.filter.words')}
              value={named.has}
              onChange={(event) => {
                const next = { ...named, has: event.currentTarget.value };
                onChange('not' in condition ? { not: next } : next);
              }}
            />
          </span>
        )}
        {operator === 'days' && <DayInputs days={condition as Days} onChange={onChange} />}
        {operator === 'between' && (
          <RangeInputs
            range={condition as Range}
            onChange={onChange}
            currencies={ofMoney ? currenciesIn(rows, field, context.own) : null}
          />
        )}
        {(operator === 'within' || operator === 'before' || operator === 'ahead') && (
          <DaysInput span={condition as Span | Days} onChange={onChange} />
        )}
      </div>
      <IconButton size="s" label={t('pipeline.filter.remove')} onClick={() => onChange(null)}>
        <X className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** The currencies that own amounts have, the most frequent first. */
function currenciesIn(rows: Props['rows'], field: QueryField, own: OwnContext | undefined): string[] {
  if (!isOwn(field)) return [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const currency = ownChoiceOf(row, field, own);
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}
