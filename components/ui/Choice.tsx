import type { ReactNode } from 'react';

type Props = {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
};

/** A box to tick or one of several to choose; the whole line is its target. */
export function Choice({ type, name, checked, onChange, label, hint }: Props) {
  return (
    <label className="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}
