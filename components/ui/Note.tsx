import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  kind?: 'plain' | 'attention' | 'stop' | 'go';
  /** What happened, in one sentence. */
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  icon?: ReactNode;
  /** Only what was not saved interrupts. */
  role?: 'status' | 'alert';
};

const looks = { plain: 'plain', attention: '', stop: 'stop', go: 'go' } as const;
const icons = { plain: Info, attention: TriangleAlert, stop: CircleAlert, go: CircleCheck } as const;

/** Risk, conflict, error: a coloured edge across the full width. What happened, what is safe, what to do. */
export function Note({ kind = 'plain', title, children, actions, icon, role }: Props) {
  const Icon = icons[kind];
  return (
    <div className={`note ${looks[kind]}`} role={role}>
      {icon ?? <Icon className="i" aria-hidden="true" />}
      <div>
        <b>{title}</b>
        {children && <div>{children}</div>}
        {actions && <div className="acts">{actions}</div>}
      </div>
    </div>
  );
}
