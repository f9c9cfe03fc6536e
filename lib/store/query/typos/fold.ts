const marks = /\p{M}/gu;
/** Japanese names are written with a space between their parts, or without. */
const spaceInName =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{N}])+/gu;

/** `letters`: a word of an alphabet. `han`: Han or Kana, `hangul`: Hangul by its letters; in both, names begin anywhere. */
export type Word = { is: 'letters' | 'han' | 'hangul'; text: string };

/**
 * The words of a text as mistakes are looked for in them: lower case, without accents (é, ü, が), Katakana as Hiragana, and Hangul taken apart
 * into its letters, since it is a letter that one mistypes.
 */
export function wordsIn(text: string): Word[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ァ-ヶ]/g, asHiragana)
    .replace(spaceInName, '');
  return (folded.match(words) ?? []).map((word) => ({ is: kindOf(word.charCodeAt(0)), text: word }));
}

const asHiragana = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0x60);

function kindOf(letter: number): Word['is'] {
  if (letter < 0x1100) return 'letters';
  if (letter < 0x1200) return 'hangul';
  return letter >= 0x2e80 ? 'han' : 'letters';
}
