/** A place in a text as it was given (UTF-16, `end` not included). */
export type Range = { start: number; end: number };

export type Folded = {
  text: string;
  /** The place in the given text of a place in the folded one. */
  rangeOf: (start: number, end: number) => Range;
};

let graphemes: Intl.Segmenter | undefined;
/** Where each UTF-16 unit is a sign of its own: asking for the signs takes far longer than folding them. */
const isPrintableAscii = /^[\x20-\x7e]*$/;
const isOneByOne =
  /^[\x20-\x7e\u00a0-\u024f\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3]*$/;

/**
 * A text made comparable sign by sign; printable ASCII at once, of which each letter stays one. Every place can be found again in the text as
 * given.
 */
export function foldSigns(given: string, foldSign: (sign: string) => string): Folded {
  if (isPrintableAscii.test(given))
    return { text: foldSign(given), rangeOf: (start, end) => ({ start, end }) };
  let text = '';
  let index = 0;
  const places: Range[] = [];
  for (const sign of isOneByOne.test(given) ? given : signsOf(given)) {
    const folded = foldSign(sign);
    text += folded;
    for (let at = 0; at < folded.length; at++) places.push({ start: index, end: index + sign.length });
    index += sign.length;
  }
  return {
    text,
    rangeOf: (start, end) => ({
      start: places[start]?.start ?? given.length,
      end: places[end - 1]?.end ?? given.length,
    }),
  };
}

function* signsOf(text: string): Generator<string> {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(text)) yield segment;
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
