import { useT } from '@/components/app/useT';
import { ownIdOf } from '@/lib/model/query';
import { isShare, type Range } from './condition';

type Props = {
  range: Range;
  onChange: (range: Range) => void;
  /** The currencies there are, where it is about amounts. */
  currencies: readonly string[] | null;
};

/** From and to, either of which may stay open. Shares are typed as percent; amounts are of one currency. */
export function RangeInputs({ range, onChange, currencies }: Props) {
  const { t } = useT();
  const unit = isShare(range.field) ? 100 : 1;
  const currency = currencies ? (range.currency ?? currencies[0] ?? 'USD') : undefined;
  const least = ownIdOf(range.field) === null ? 0 : undefined;

  function change(end: 'from' | 'to', typed: string): void {
    const { [end]: _, ...bare } = range;
    const rest: Range = currency ? { ...bare, currency } : bare;
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
            min={least}
            step="any"
            aria-label={t(`pipeline.filter.${end}Label`)}
            placeholder={t(`pipeline.filter.${end}Label`)}
            value={shown(range[end])}
            onChange={(event) => change(end, event.currentTarget.value)}
          />
          {unit === 100 && <span aria-hidden="true">%</span>}
        </span>
      ))}
      {currencies && (
        <span className="field">
          <select
            aria-label={t('creator.quotes.currency')}
            value={currency}
            onChange={(event) => onChange({ ...range, currency: event.currentTarget.value })}
          >
            {[...new Set([currency ?? 'USD', ...currencies])].map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </span>
      )}
    </>
  );
}
