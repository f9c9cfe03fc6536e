import type { ReactNode } from 'react';
import type { Range } from '@/lib/pipeline/foldedText';

/** A text with what was found in it marked. @param ranges in order, none touching another */
export function Marked({
  text,
  ranges,
  isNear,
}: {
  text: string;
  ranges: readonly Range[];
  isNear: boolean;
}) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(
      text.slice(at, start),
      <mark key={start} className={isNear ? 'found near' : 'found'}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}
