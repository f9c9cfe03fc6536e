import { type ReactNode, useId } from 'react';

export type FieldIds = { id: string; describedBy: string | undefined; invalid: boolean };
type Props = {
  label: string;
  hint?: ReactNode;
  /** One sentence; the control's edge turns red. */
  error?: string | null | undefined;
  children: (ids: FieldIds) => ReactNode;
};

/** A label above, the control, and below it a hint or what is wrong. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const below = error || hint;
  return (
    <div className="labelled">
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      {children({ id, describedBy: below ? `${id}-below` : undefined, invalid: Boolean(error) })}
      {below && (
        <p id={`${id}-below`} className={error ? 'hint bad' : 'hint'} role={error ? 'status' : undefined}>
          {below}
        </p>
      )}
    </div>
  );
}
