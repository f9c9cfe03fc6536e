import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Field } from './Field';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'size'> & {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
  before?: ReactNode;
  after?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

/** One line of text with its label. */
export function TextField({ label, hint, error, before, after, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => (
        <span className={invalid ? 'field bad' : 'field'}>
          {before}
          <input {...input} id={id} aria-describedby={describedBy} aria-invalid={invalid || undefined} />
          {after}
        </span>
      )}
    </Field>
  );
}
