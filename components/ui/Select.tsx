import type { ReactNode, SelectHTMLAttributes } from 'react';
import { Field } from './Field';
import { SelectBox } from './SelectBox';

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
        <SelectBox {...select} id={id} aria-describedby={describedBy} isBad={invalid} onChange={onChange}>
          {children}
        </SelectBox>
      )}
    </Field>
  );
}
