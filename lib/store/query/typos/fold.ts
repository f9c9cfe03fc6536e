const marks = /\p{M}/gu;
/** Japanese names are written with a space between their parts, or without. */
export const spaceInName =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
export const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{N}])+/gu;

/** `letters`: a word of an alphabet. `han`: Han or Kana, `hangul`: Hangul by its letters; in both, names begin anywhere. */
export type Word = { is: 'letters' | 'han' | 'hangul'; text: string };

/** Lower case, without accents (é, ü, が), Katakana as Hiragana, and Hangul taken apart into its letters, since it is a letter that one mistypes. */
export const foldSign = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ァ-ヶ]/g, asHiragana);

/** The words of a text as mistakes are looked for in them. */
export function wordsIn(text: string): Word[] {
  const folded = foldSign(text).replace(spaceInName, '');
  return (folded.match(wordPattern) ?? []).map((word) => ({ is: kindOf(word), text: word }));
}

const asHiragana = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0x60);

export function kindOf(word: string): Word['is'] {
  const letter = word.charCodeAt(0);
  if (letter < 0x1100) return 'letters';
  if (letter < 0x1200) return 'hangul';
  return letter >= 0x2e80 ? 'han' : 'letters';
}
