import { useId, useState } from 'react';
import { useT } from '@/components/app/useT';
import { currenciesWith } from '@/components/creators/Quotes';
import { SelectBox } from '@/components/ui/SelectBox';
import type { OwnField, OwnValue } from '@/lib/model/ownField';
import { typedText } from './ownValueText';
import { readOwnValue } from './readOwnValue';
import './fields.css';

type Props = {
  field: OwnField;
  value: OwnValue;
  /** The currency that is offered first. */
  currency: string;
  onValue: (value: OwnValue) => void;
  autoFocus?: boolean;
};

/** The control of an own field by its type. What is typed is taken with Enter or on leaving, exactly or not at all; Escape takes it back. */
export function OwnValueInput(props: Props) {
  const { field, value, onValue, autoFocus = false } = props;
  const { t } = useT();
  if (field.type === 'checkbox')
    return (
      <label className="own-check">
        <input
          type="checkbox"
          aria-label={field.name}
          checked={value === true}
          // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
          autoFocus={autoFocus}
          onChange={({ currentTarget }) => onValue(currentTarget.checked)}
        />
      </label>
    );
  if (field.type !== 'choice') return <Typed {...props} />;
  const offered = field.choices.filter(({ id, retired }) => !retired || id === value);
  return (
    <SelectBox
      className="own-field"
      aria-label={field.name}
      value={typeof value === 'string' ? value : ''}
      autoFocus={autoFocus}
      onChange={(id) => onValue(id || null)}
    >
      <option value="">{t('ownFields.none')}</option>
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectBox>
  );
}

function Typed({ field, value, currency: usual, onValue, autoFocus }: Props) {
  const { t } = useT();
  const id = useId();
  const stored = typedText(value);
  const [typed, setTyped] = useState<string | null>(null);
  const own = typeof value === 'object' && value !== null ? value.currency : usual;
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = chosen ?? own;
  const read = readOwnValue(field, typed ?? stored, currency);
  const [isRefused, setRefused] = useState(false);
  const problem = isRefused && 'problem' in read ? read.problem : null;

  function take(inCurrency = currency): void {
    const now = readOwnValue(field, typed ?? stored, inCurrency);
    setRefused('problem' in now);
    if ('problem' in now) return;
    setTyped(null);
    setChosen(null);
    if (JSON.stringify(now.value) !== JSON.stringify(value)) onValue(now.value);
  }

  return (
    <span className="own-typed">
      <span className={problem ? 'field own-field bad' : 'field own-field'}>
        <input
          type={field.type === 'date' ? 'date' : 'text'}
          {...(field.type === 'date' ? { min: '1900-01-01', max: '2199-12-31' } : {})}
          inputMode={field.type === 'number' || field.type === 'money' ? 'decimal' : undefined}
          aria-label={field.name}
          aria-describedby={problem ? id : undefined}
          aria-invalid={problem ? true : undefined}
          autoComplete="off"
          dir={field.type === 'text' ? 'auto' : undefined}
          maxLength={2000}
          // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
          autoFocus={autoFocus}
          value={typed ?? stored}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setRefused(false);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') take();
            if (event.key !== 'Escape' || typed === null) return;
            event.stopPropagation();
            setTyped(null);
            setRefused(false);
          }}
          onBlur={() => take()}
        />
        {field.type === 'money' && (
          <select
            className="own-currency"
            aria-label={t('ownFields.currencyOf', { name: field.name })}
            value={currency}
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.value);
              if (stored !== '' && typed === null) take(currentTarget.value);
            }}
          >
            {currenciesWith(usual).map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </span>
      {problem && (
        <span id={id} className="hint bad" role="status">
          {t(`ownFields.problems.${problem}`, { currency })}
        </span>
      )}
    </span>
  );
}
