import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = { failed?: boolean; children: ReactNode; end?: ReactNode };

/** Where "saved" is always said. Only "not saved" interrupts. */
export function StatusLine({ failed = false, children, end }: Props) {
  const Icon = failed ? TriangleAlert : Check;
  return (
    <footer className="status">
      <span
        className={`row ${failed ? 'stop' : ''}`}
        role={failed ? 'alert' : 'status'}
        style={{ gap: 'var(--s-3)' }}
      >
        <Icon className="i s" aria-hidden="true" />
        {children}
      </span>
      {end && <span className="grow" />}
      {end}
    </footer>
  );
}
