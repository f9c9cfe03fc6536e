import { useT } from '@/components/app/useT';
import { isShare, type Range } from './condition';

/** From and to, either of which may stay open. Shares are typed as percent. */
export function RangeInputs({ range, onChange }: { range: Range; onChange: (range: Range) => void }) {
  const { t } = useT();
  const unit = isShare(range.field) ? 100 : 1;

  function change(end: 'from' | 'to', typed: string): void {
    const { [end]: _, ...rest } = range;
    const number = Number(typed) / unit;
    onChange(typed === '' || !Number.isFinite(number) ? rest : { ...rest, [end]: number });
  }
  const shown = (number: number | undefined) =>
    number === undefined ? '' : String(Math.round(number * unit * 1000) / 1000);

  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <span key={end} className="field">
          <input
            type="number"
            min={0}
            step="any"
            aria-label={t(`pipeline.filter.${end}Label`)}
            placeholder={t(`pipeline.filter.${end}Label`)}
            value={shown(range[end])}
            onChange={(event) => change(end, event.currentTarget.value)}
          />
          {unit === 100 && <span aria-hidden="true">%</span>}
        </span>
      ))}
    </>
  );
}
