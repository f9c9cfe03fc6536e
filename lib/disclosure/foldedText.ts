/** A place in a text as it was given (UTF-16, `end` not included). */
export type Range = { start: number; end: number };

export type Folded = {
  text: string;
  /** The place in the given text of a place in the folded one. */
  rangeOf: (start: number, end: number) => Range;
};

/** Zero-width signs, directional marks, variation selectors, soft hyphens, the Arabic stretch: they hide a word from a comparison. */
const unseen =
  /[\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\u{FE00}-\u{FE0F}]/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text made comparable: full width and ornamental letters become plain ones, everything small, Latin and Arabic without their marks
 * (`PUBLICITE` is `Publicité`), nothing unseen. Every place can be found again in the text as given.
 */
export function foldText(given: string): Folded {
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

function foldSign(sign: string): string {
  const plain = sign.normalize('NFKC').replace(unseen, '').toLowerCase();
  if (/[\r\n\u2028\u2029]/.test(plain)) return '\n';
  if (!/[\p{Script=Latin}\p{Script=Arabic}]/u.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}
