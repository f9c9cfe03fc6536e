import type { CSSProperties, ReactNode } from 'react';

export type StageLook = { ring: 'new' | 'filling' | 'act' | 'off' | 'stopped'; filled: number };

/** The ring alone: where its word stands beside it. */
export function StageRing({ look: { ring, filled } }: { look: StageLook }) {
  const kind = ring === 'filling' ? '' : ring === 'stopped' ? 'off stopped' : ring;
  return <span className={`ring ${kind}`} style={{ '--p': filled } as CSSProperties} aria-hidden="true" />;
}

/** A stage: a ring that fills and its word. */
export function StageMark({ look, children }: { look: StageLook; children: ReactNode }) {
  return (
    <span className="stg">
      <StageRing look={look} />
      {children}
    </span>
  );
}
