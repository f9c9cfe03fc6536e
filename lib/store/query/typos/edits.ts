/** A word as bits: which letters of it are equal to a character. At most 32 letters are looked at. */
export type Pattern = { length: number; masks: Map<number, number>; first: number };

const mostLetters = 32;

export function patternOf(word: string): Pattern {
  const length = Math.min(mostLetters, word.length);
  const masks = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const letter = word.charCodeAt(at);
    masks.set(letter, (masks.get(letter) ?? 0) | (1 << at));
  }
  return { length, masks, first: word.charCodeAt(0) };
}

/**
 * The fewest edits (a letter more, less or another, two neighbours swapped) that make a word the beginning of a text, or with `anywhere` a
 * part of it; more than `most` is `most + 1`.
 *
 * Bit-parallel, after Myers 1999 with Hyyrö's transpositions (2003): some ten operations for each letter of the text.
 */
export function editsTo({ length, masks }: Pattern, text: string, most: number, anywhere: boolean): number {
  const last = 1 << (length - 1);
  let [plus, minus, zero, before] = [-1, 0, 0, 0];
  let edits = length;
  let fewest = length;
  const end = anywhere ? text.length : Math.min(text.length, length + most);
  for (let at = 0; at < end; at++) {
    const equal = masks.get(text.charCodeAt(at)) ?? 0;
    const swapped = ((~zero & equal) << 1) & before;
    zero = swapped | ((((equal & plus) + plus) | 0) ^ plus) | equal | minus;
    let up = minus | ~(zero | plus);
    let down = zero & plus;
    if (up & last) edits++;
    else if (down & last) edits--;
    up = (up << 1) | (anywhere ? 0 : 1);
    down <<= 1;
    plus = down | ~(zero | up);
    minus = up & zero;
    before = equal;
    if (edits < fewest) fewest = edits;
  }
  return Math.min(fewest, most + 1);
}
