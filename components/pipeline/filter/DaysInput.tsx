import { useState } from 'react';
import { useT } from '@/components/app/useT';
import { type Days, daysOf, operatorOf, ownDays, type Span, spanOf } from './condition';

const most = 3650;

/** How many days. While the field is empty the last number holds. */
export function DaysInput({ span, onChange }: { span: Span | Days; onChange: (span: Span | Days) => void }) {
  const { t } = useT();
  const operator = operatorOf(span);
  const days = daysOf(span);
  const [typed, setTyped] = useState(String(days));
  return (
    <span className="field">
      <input
        type="number"
        min={1}
        max={most}
        step={1}
        aria-label={t('pipeline.filter.days')}
        value={typed === '' || Number(typed) === days ? typed : days}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          const next = Math.round(event.currentTarget.valueAsNumber);
          if (!(next >= 1 && next <= most)) return;
          onChange('day' in span ? ownDays(span.field, operator, next) : spanOf(span.field, operator, next));
        }}
      />
      <span aria-hidden="true">{t('pipeline.filter.days')}</span>
    </span>
  );
}
