import type { Range } from '@/lib/pipeline/foldedText';

type Cell = { edits: number; start: number };

/**
 * The part of a text that the fewest edits (a letter more, less or another, two neighbours swapped) make a word; of several the one whose
 * length is nearest to the word's, then the first.
 *
 * After Sellers 1980, with the place where each part begins.
 */
export function closestIn(text: string, word: string): Range & { edits: number } {
  let before: Cell[] = [];
  let column: Cell[] = Array.from({ length: word.length + 1 }, (_, edits) => ({ edits, start: 0 }));
  let best = { edits: word.length, start: 0, end: 0 };
  for (let at = 0; at < text.length; at++) {
    const next: Cell[] = [{ edits: 0, start: at + 1 }];
    for (let letter = 1; letter <= word.length; letter++) {
      const isSame = text[at] === word[letter - 1];
      const ways = [
        more(column[letter - 1]!, isSame ? 0 : 1),
        more(column[letter]!, 1),
        more(next[letter - 1]!, 1),
      ];
      const isSwapped = text[at] === word[letter - 2] && text[at - 1] === word[letter - 1];
      if (isSwapped && at > 0 && letter > 1) ways.push(more(before[letter - 2]!, 1));
      next.push(ways.reduce((fewest, way) => (way.edits < fewest.edits ? way : fewest)));
    }
    before = column;
    column = next;
    const { edits, start } = next[word.length]!;
    const part = { edits, start, end: at + 1 };
    if (edits < best.edits || (edits === best.edits && strangeness(part, word) < strangeness(best, word)))
      best = part;
  }
  return best;
}

const more = ({ edits, start }: Cell, by: number): Cell => ({ edits: edits + by, start });
const strangeness = ({ start, end }: Range, word: string): number => Math.abs(end - start - word.length);
