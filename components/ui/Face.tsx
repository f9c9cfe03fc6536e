import { UserRound } from 'lucide-react';
import type { CSSProperties } from 'react';

/** The initial of a name on a quiet ground. No pictures: asking a site for one would tell it who is looked at. */
export function Face({ name, seed, size }: { name: string | null; seed: string; size?: 's' | 'l' }) {
  const initial = name ? initialOf(name) : null;
  if (!initial)
    return (
      <span className={`face none ${size ?? ''}`} aria-hidden="true">
        <UserRound className="i s" />
      </span>
    );
  return (
    <span className={`face ${size ?? ''}`} style={{ '--h': hueOf(seed) } as CSSProperties} aria-hidden="true">
      {initial}
    </span>
  );
}

/** The first letter or sign of a name, whole: `é` written with a combining mark, a Hangul syllable. */
export function initialOf(name: string): string | null {
  const [first] = /(\p{L}|\p{N})\p{M}*/u.exec(name.normalize('NFC')) ?? [];
  return first ? first.toLocaleUpperCase() : null;
}

/** The same person has the same colour everywhere. */
function hueOf(seed: string): number {
  let sum = 7;
  for (const sign of seed) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 360;
  return sum;
}
