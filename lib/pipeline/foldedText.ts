/** A place in a text as it was given (UTF-16, `end` not included). */
export type Range = { start: number; end: number };

export type Folded = {
  text: string;
  /** The place in the given text of a place in the folded one. */
  rangeOf: (start: number, end: number) => Range;
};

let graphemes: Intl.Segmenter | undefined;

/** A text made comparable sign by sign. Every place can be found again in the text as given. */
export function foldSigns(given: string, foldSign: (sign: string) => string): Folded {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let text = '';
  const places: Range[] = [];
  for (const { segment, index } of graphemes.segment(given)) {
    const folded = foldSign(segment);
    text += folded;
    for (let at = 0; at < folded.length; at++) places.push({ start: index, end: index + segment.length });
  }
  return {
    text,
    rangeOf: (start, end) => ({
      start: places[start]?.start ?? given.length,
      end: places[end - 1]?.end ?? given.length,
    }),
  };
}

/** The same places in order, those that touch as one. */
export function joinedRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}
