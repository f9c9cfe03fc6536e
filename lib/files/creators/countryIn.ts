import { marketOf } from '@/lib/markets';
import { foldText } from '@/lib/markets/places/foldText';
import { countryPlaces, gazetteer } from '@/lib/markets/places/gazetteer';
import { plainCell } from './values';

/** `美国`, `US`, `德国站`, `United Kingdom`, `🇯🇵`: an ISO code; undefined: no country, or two of them. */
export function countryIn(cell: string): string | undefined {
  const text = plainCell(cell)
    .replace(/(?:站点?|市场|区|本土|本地)$/, '')
    .trim();
  return byCode(text) ?? byFlag(text) ?? byName(text);
}

function byCode(text: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(text)) return undefined;
  const code = text.toUpperCase() === 'UK' ? 'GB' : text.toUpperCase();
  return countryPlaces.has(code) || marketOf(code) ? code : undefined;
}

function byFlag(text: string): string | undefined {
  const [a, b] = [...text];
  const letter = (sign: string | undefined) => (sign?.codePointAt(0) ?? 0) - 0x1f1e6;
  if (letter(a) < 0 || letter(a) > 25 || letter(b) < 0 || letter(b) > 25) return undefined;
  return byCode(String.fromCharCode(letter(a) + 65, letter(b) + 65));
}

function byName(text: string): string | undefined {
  const senses = gazetteer().get(foldText(text).toLowerCase().replace(/\.$/, ''))?.senses ?? [];
  const countries = new Set(senses.filter(({ kind }) => kind === 'country').map(({ country }) => country));
  return countries.size === 1 ? [...countries][0] : undefined;
}
