import { type Folded, foldSigns, type Range } from '@/lib/pipeline/foldedText';

export type { Folded, Range };

/** Zero-width signs, directional marks, variation selectors, soft hyphens, the Arabic stretch: they hide a word from a comparison. */
const unseen =
  /[\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\u{FE00}-\u{FE0F}]/gu;

/**
 * A text made comparable: full width and ornamental letters become plain ones, everything small, Latin and Arabic without their marks
 * (`PUBLICITE` is `Publicité`), nothing unseen. Every place can be found again in the text as given.
 */
export const foldText = (given: string): Folded => foldSigns(given, foldSign);

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
