import type { Market } from '@/lib/markets';
import type { Folded } from './foldedText';
import { type FoundLabel, labelsIn } from './labelsIn';

/** A recommended or accepted label of another market where none of this one stands: it is read there, this market's list has it not. */
export function foreignLabel(
  market: Market,
  all: readonly Market[],
  folded: Folded,
): { found: FoundLabel; market: Market } | null {
  for (const other of all) {
    if (other === market) continue;
    const found = labelsIn(other, folded).find(
      ({ label, isDenied, form }) =>
        !isDenied && form !== 'bare' && ['recommended', 'accepted', 'gift'].includes(label.use),
    );
    if (found) return { found, market: other };
  }
  return null;
}
