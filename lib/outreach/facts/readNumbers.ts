import type { TextLanguage } from '@/lib/model/message';
import { spokenNumbers } from './numberWords';

/** A number in a text; `isHard`: it counts also where neither currency nor percent stands beside it. */
export type NumberToken = { start: number; end: number; number: string; isHard: boolean };

/** These write 1.299,50; a lone point before exactly three digits still groups thousands there. */
const commaDecimal: readonly TextLanguage[] = ['es', 'fr', 'de'];

const multipliers: readonly [RegExp, number][] = [
  [
    /^\s?(?:[kK](?![\p{L}])|千|천(?=[\s원개만달유]|$)|thousand(?!\p{L})|mil(?!\p{L})|mille(?!\p{L})|Tsd\.|Tausend(?!\p{L}))/u,
    1e3,
  ],
  [
    /^\s?(?:百万|백만|million(?:s|en)?(?!\p{L})|mill[oó]n(?:es)?(?!\p{L})|Mio\.?(?!\p{L})|M(?![\p{L}]))/iu,
    1e6,
  ],
  [/^\s?(?:[万萬]|만)/u, 1e4],
  [/^\s?(?:[亿億]|억)/u, 1e8],
];

/** All numbers of a text in order, in digits or in words, as the language writes them. The text is half-width. */
export function readNumbers(text: string, language: TextLanguage): NumberToken[] {
  const group = commaDecimal.includes(language) ? "[,.'’\u00A0 ]" : "[,.'’\u00A0]";
  const digits = new RegExp(
    `\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?`,
    'g',
  );
  const written = [...text.matchAll(digits)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return scaled(text, { start, end, number: plainNumber(match[0], language), isHard: true });
  });
  const spoken = spokenNumbers(text, language)
    .filter(({ start, end }) => !written.some((one) => start < one.end && one.start < end))
    .map(({ start, end, value, isCounting }) => ({ start, end, number: String(value), isHard: isCounting }));
  return [...written, ...spoken].sort((a, b) => a.start - b.start);
}

/** "1.299,50" in German and "1,299.50" in English → "1299.5". */
export function plainNumber(written: string, language: TextLanguage): string {
  const compact = written.replace(/['’\u00A0 ]/g, '');
  const decimal = decimalMark(compact, language);
  const [whole = '', fraction = ''] =
    decimal === null ? [compact] : [compact.slice(0, decimal), compact.slice(decimal + 1)];
  return tidy(`${whole.replace(/[,.]/g, '')}.${fraction}`);
}

/** Where the decimal sign stands, or null where all signs group thousands. */
function decimalMark(digits: string, language: TextLanguage): number | null {
  const signs = [...digits.matchAll(/[,.]/g)].map(({ 0: sign, index }) => ({ sign, index }));
  const last = signs.at(-1);
  if (!last) return null;
  if (signs.some(({ sign }) => sign !== last.sign)) return last.index;
  if (signs.length > 1) return null;
  if (digits.length - last.index - 1 !== 3 || last.index > 3 || digits.startsWith('0')) return last.index;
  return last.sign === '.' && !commaDecimal.includes(language) ? last.index : null;
}

/** 1.5万 → 15000, and 1万5千 → 15000. */
function scaled(text: string, token: NumberToken): NumberToken {
  for (const [pattern, factor] of multipliers) {
    const mark = pattern.exec(text.slice(token.end));
    if (!mark) continue;
    const end = token.end + mark[0].length;
    const base = times(token.number, factor);
    const rest = /^(\d)[千천]/.exec(text.slice(end));
    if (factor === 1e4 && rest?.[1])
      return {
        ...token,
        end: end + rest[0].length,
        number: tidy(String(Number(base) + Number(rest[1]) * 1000)),
      };
    return { ...token, end, number: base };
  }
  return token;
}

/** Fifteen digits hold what anybody pays; beyond them a float would make digits up. */
const times = (number: string, factor: number) =>
  tidy(String(Number((Number(number) * factor).toPrecision(15))));

function tidy(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '') || '0'}${digits && `.${digits}`}`;
}
