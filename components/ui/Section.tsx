import { type ReactNode, useId } from 'react';

type Props = { title: ReactNode; icon?: ReactNode; aside?: ReactNode; children: ReactNode };

/** A label, then content on the same ground, then a line. */
export function Section({ title, icon, aside, children }: Props) {
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="lab">
        {icon}
        <h2 id={id}>{title}</h2>
        <span className="grow" />
        {aside}
      </div>
      {children}
    </section>
  );
}
