import { type ReactNode, useId } from 'react';

/** One section of a person's page: a quiet heading, what stands at its right, then the content on the same ground. */
export function Part({
  title,
  icon,
  aside,
  children,
}: {
  title: string;
  icon?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
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
