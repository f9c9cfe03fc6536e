const withoutMark: Record<string, string> = {
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  '’': "'",
};

/** Latin letters without their accents, unit by unit: the text keeps its length, so that places in it stay places in the original. */
export const foldText = (text: string): string =>
  text.replace(
    /[\u00c0-\u024f\u1e00-\u1eff’]/g,
    (letter) => withoutMark[letter] ?? (letter.normalize('NFD')[0] as string),
  );
