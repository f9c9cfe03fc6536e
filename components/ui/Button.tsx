import type { ButtonHTMLAttributes, ReactNode } from 'react';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  kind?: 'default' | 'primary' | 'quiet' | 'danger';
  size?: 's' | 'm' | 'l';
  /** Why it cannot be pressed now: it stays in reach and says so. */
  impossible?: string | null | undefined;
  busy?: boolean;
  children: ReactNode;
};

/** One action. `primary` once per screen. */
export function Button({
  kind = 'default',
  size = 'm',
  impossible,
  busy = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const classes = ['btn', kind !== 'default' && kind, size !== 'm' && size, className]
    .filter(Boolean)
    .join(' ');
  return (
    <button
      type="button"
      {...rest}
      className={classes}
      title={impossible ?? rest.title}
      aria-disabled={Boolean(impossible) || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (impossible || busy) return event.preventDefault();
        onClick?.(event);
      }}
    >
      {children}
      {impossible && <span className="vh">{impossible}</span>}
    </button>
  );
}
