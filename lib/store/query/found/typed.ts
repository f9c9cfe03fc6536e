import { type Folded, foldSigns, type Range } from '@/lib/pipeline/foldedText';

/** A text as what is typed is looked for in it: NFKC and lower case. */
export const foldTyped = (text: string): Folded =>
  foldSigns(text, (sign) => sign.normalize('NFKC').toLowerCase());

/** Everywhere a word occurs as it was typed; `word` is one of `wordsOf`. */
export function rangesTyped({ text, rangeOf }: Folded, word: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    ranges.push(rangeOf(at, at + word.length));
  return ranges;
}
