import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button';

/** An icon alone: its name is read and shown on hover. */
export function IconButton({
  label,
  className = '',
  children,
  ...rest
}: Omit<ButtonProps, 'children'> & { label: string; children?: ReactNode }) {
  return (
    <Button kind="quiet" {...rest} className={`icon ${className}`} aria-label={label} title={label}>
      {children}
    </Button>
  );
}
