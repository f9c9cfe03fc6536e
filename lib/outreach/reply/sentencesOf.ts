export type Sentence = { start: number; end: number; text: string };

/** Where a sentence ends: at its full stop with a blank behind it, at a full-width one, or with the line. A point inside a figure is none. */
const ends = /[.!?](?=\s)|[\u3002\uFF01\uFF1F]|\n/gu;

/** The sentences of a text with their ranges (UTF-16), without the blank ones. */
export function sentencesOf(text: string): Sentence[] {
  const places = [...text.matchAll(ends)].map(({ index, 0: sign }) => index + sign.length);
  return [...places, text.length]
    .map((end, index) => ({ start: index === 0 ? 0 : places[index - 1]!, end }))
    .map((range) => ({ ...range, text: text.slice(range.start, range.end).trim() }))
    .filter((sentence) => sentence.text !== '');
}

/** A sentence as a note keeps it: at most 160 characters, cut at a blank where there is one. */
export function shortened({ text }: Sentence): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= 160) return line;
  const cut = line
    .slice(0, 159)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${cut.replace(/\s\S*$/, '')}\u2026`;
}
