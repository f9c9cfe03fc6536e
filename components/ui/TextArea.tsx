import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import { Field } from './Field';

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
  ref?: Ref<HTMLTextAreaElement>;
};

/** Several lines with their label; it grows with what is typed. */
export function TextArea({ label, hint, error, ...area }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => (
        <span className={invalid ? 'field tall bad' : 'field tall'}>
          <textarea {...area} id={id} aria-describedby={describedBy} aria-invalid={invalid || undefined} />
        </span>
      )}
    </Field>
  );
}
