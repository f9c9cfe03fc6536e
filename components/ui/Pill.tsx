import type { ReactNode } from 'react';

type Props = { pressed: boolean; onPress: () => void; count?: string; children: ReactNode };

/** A filter that is on or off, with how many it would show. */
export function Pill({ pressed, onPress, count, children }: Props) {
  return (
    <button type="button" className="pill" aria-pressed={pressed} onClick={onPress}>
      {children}
      {count !== undefined && <span className="n">{count}</span>}
    </button>
  );
}
