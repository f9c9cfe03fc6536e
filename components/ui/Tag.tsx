import type { ReactNode } from 'react';

/** A word someone gave: shown as written, whatever its script or direction. */
export function Tag({ children, after }: { children: ReactNode; after?: ReactNode }) {
  return (
    <span className="tag">
      <bdi dir="auto">{children}</bdi>
      {after}
    </span>
  );
}
