import type { ReactNode } from 'react';

export type FactValue =
  | { is: 'exact' | 'rounded'; text: string; stale?: boolean }
  /** Said in words: not on the page, or blocked. */
  | { is: 'unknown'; text: string };
type Props = { label: ReactNode; value: FactValue; source?: ReactNode; age?: ReactNode };

/** A value with its proof on one line, inside `<Facts>`: label, value, then source and age. */
export function FactRow({ label, value, source, age }: Props) {
  return (
    <div className="fact-line">
      <dt>{label}</dt>
      <dd className="v">
        <Value value={value} />
      </dd>
      <dd className="src">
        {source}
        {source && age ? <span className="sep" /> : null}
        {age}
      </dd>
    </div>
  );
}

export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

/** A value alone: ≈ where it was rounded, a dashed word where unknown, lighter where it is old. */
export function Value({ value }: { value: FactValue }) {
  if (value.is === 'unknown') return <span className="unknown">{value.text}</span>;
  const classes = [value.is === 'rounded' && 'approx', value.stale && 'stale'].filter(Boolean).join(' ');
  return <span className={classes || undefined}>{value.text}</span>;
}
