import type { ReactNode } from 'react';

/** Nothing to show: one sentence that says why, and what to do. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="blank">
      <h2>{title}</h2>
      {children && <p className="dim">{children}</p>}
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
