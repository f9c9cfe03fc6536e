import { useT } from '@/components/app/useT';
import type { Days } from './condition';

/** From a day to a day, both included; either may stay open. */
export function DayInputs({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const { t } = useT();

  function change(end: 'from' | 'to', typed: string): void {
    const { [end]: _, ...rest } = days.day;
    onChange({ ...days, day: typed === '' ? rest : { ...rest, [end]: typed } });
  }

  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <span key={end} className="field">
          <input
            type="date"
            aria-label={t(`pipeline.filter.${end}Label`)}
            value={typeof days.day[end] === 'string' ? days.day[end] : ''}
            onChange={(event) => change(end, event.currentTarget.value)}
          />
        </span>
      ))}
    </>
  );
}
