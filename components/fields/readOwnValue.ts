import { parseAmount } from '@/components/creators/amount';
import type { OwnField, OwnValue } from '@/lib/model/ownField';
import { isDay, isSafeLink, longestText } from '@/lib/pipeline/ownFields';

export type Problem = 'notANumber' | 'notAnAmount' | 'notADay' | 'notALink' | 'tooLong';

/** What was typed into an own field, exactly or not at all. An emptied field says nothing: null. */
export function readOwnValue(
  { type }: Pick<OwnField, 'type'>,
  typed: string,
  currency: string,
): { value: OwnValue } | { problem: Problem } {
  const text = typed.trim();
  if (text === '') return { value: null };
  if (type === 'number') {
    const number = numberIn(text);
    return number === null ? { problem: 'notANumber' } : { value: number };
  }
  if (type === 'money') {
    const amount = parseAmount(text, currency);
    return amount ? { value: amount } : { problem: 'notAnAmount' };
  }
  if (type === 'date') return isDay(text) ? { value: text } : { problem: 'notADay' };
  if (type === 'link') {
    const link = withScheme(text);
    return link.length <= 2000 && isSafeLink(link) ? { value: link } : { problem: 'notALink' };
  }
  return text.length > longestText ? { problem: 'tooLong' } : { value: text };
}

/** `1,250.5`, `-3`, `１２`: null where a comma could mean either thing, or where more digits are typed than a number holds. */
function numberIn(typed: string): number | null {
  const text = typed.normalize('NFKC').replaceAll(/[\s'’]/g, '');
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return null;
  const bare = text.replaceAll(',', '');
  return bare.replace(/\D/g, '').replace(/^0+/, '').length > 15 ? null : Number(bare);
}

/** People copy addresses without what stands before them. */
const withScheme = (text: string): string =>
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$)/u.test(text) ? `https://${text}` : text;
