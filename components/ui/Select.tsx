import { ChevronDown } from 'lucide-react';
import type { ReactNode, SelectHTMLAttributes } from 'react';
import { Field } from './Field';

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> & {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
  onChange?: (value: string) => void;
  /** `<option>`s: the browser's own list opens, also on a phone's keyboard and for a screen reader. */
  children: ReactNode;
};

/** One of a known list, with its label. */
export function Select({ label, hint, error, onChange, children, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => (
        <span className={invalid ? 'field bad' : 'field'}>
          <select
            {...select}
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => onChange?.(event.currentTarget.value)}
          >
            {children}
          </select>
          <ChevronDown className="i s" aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}
