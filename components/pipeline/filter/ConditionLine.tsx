import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { QueryField } from '@/lib/model/query';
import { ChoiceList } from './ChoiceList';
import {
  asked,
  type Condition,
  conditionOn,
  fieldOf,
  type Operator,
  operatorOf,
  operatorsOf,
  type Range,
  type Span,
} from './condition';
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
  const words = useFilterWords(stages);
  const field = fieldOf(condition);
  const operator = operatorOf(condition);
  const named = 'not' in condition ? condition.not : condition;
  const fields: QueryField[] = filterFields(shows);

  return (
    <div className="condition">
      <span className="lead">{lead}</span>
      <Pick
        label={t('pipeline.filter.field')}
        value={field}
        onPick={(to) => onChange(conditionOn(to as QueryField))}
      >
        {(fields.includes(field) ? fields : [field, ...fields]).map((id) => (
          <option key={id} value={id}>
            {words.field(id)}
          </option>
        ))}
      </Pick>
      <Pick
        label={t('pipeline.filter.operator')}
        value={operator}
        onPick={(to) => onChange(asked(condition, to as Operator))}
      >
        {operatorsOf(field).map((id) => (
          <option key={id} value={id}>
            {t(`pipeline.filter.operators.${id}`)}
          </option>
        ))}
      </Pick>
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
        {operator === 'between' && <RangeInputs range={condition as Range} onChange={onChange} />}
        {(operator === 'within' || operator === 'before' || operator === 'ahead') && (
          <DaysInput span={condition as Span} onChange={onChange} />
        )}
      </div>
      <IconButton size="s" label={t('pipeline.filter.remove')} onClick={() => onChange(null)}>
        <X className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

function Pick({
  label,
  value,
  onPick,
  children,
}: {
  label: string;
  value: string;
  onPick: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <span className="field">
      <select aria-label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {children}
      </select>
      <ChevronDown className="i s" aria-hidden="true" />
    </span>
  );
}
