import type { TextLanguage } from '@/lib/model/message';
import { boundAt } from './bounds';
import type { Fact } from './fact';
import { hanNumber } from './numberWords';

const han = '[零〇一二两三四五六七八九十百]+';

/**
 * Percentages that are not said with a percent sign: 百分之十五, 三成, 一成五, 3割5分. A discount is what is taken off: 八折 is 20%, as
 * other languages say it.
 */
export function findShares(text: string, language: TextLanguage): Fact[] {
  if (language !== 'zh' && language !== 'ja') return [];
  return readers(language).flatMap(({ pattern, percent }) =>
    [...text.matchAll(pattern)].map((match): Fact => {
      const range = { start: match.index, end: match.index + match[0].length };
      const number = String(Number(percent(match).toPrecision(12)));
      return {
        ...range,
        text: match[0],
        value: { kind: 'percent', number, ...boundAt(text, range, language) },
      };
    }),
  );
}

type Reader = { pattern: RegExp; percent: (match: RegExpExecArray) => number };

function readers(language: 'zh' | 'ja'): Reader[] {
  if (language === 'ja')
    return [
      {
        pattern: /(\d|[一二三四五六七八九])割(?:(\d|[一二三四五六七八九])分)?/g,
        percent: ([, tenths = '', more]) => numberOf(tenths) * 10 + (more ? numberOf(more) : 0),
      },
    ];
  return [
    {
      pattern: new RegExp(`百分之(\\d+(?:\\.\\d+)?|${han}(?:点[零一二三四五六七八九]+)?)`, 'g'),
      percent: ([, said = '']) => {
        const [whole = '', fraction] = said.split('点');
        return numberOf(whole) + (fraction ? Number(`0.${[...fraction].map(numberOf).join('')}`) : 0);
      },
    },
    {
      pattern:
        /(?<![\d一二三四五六七八九十])(\d|[一二两三四五六七八九])成([一二三四五六七八九半])?(?![\u529F\u4E3A\u672C\u957F\u5458\u7ACB\u5C31])/g,
      percent: ([, tenths = '', more]) =>
        numberOf(tenths) * 10 + (more === '半' ? 5 : more ? numberOf(more) : 0),
    },
    {
      pattern:
        /(?<![\d.一二三四五六七八九十])(\d(?:\.\d)?|[一二三四五六七八九]{1,2}|\d{2})折(?![\u53E0\u6263\u817E\u65E7])/g,
      percent: ([, said = '']) => {
        const kept = /^\d/.test(said) ? Number(said) : Number([...said].map(numberOf).join(''));
        return 100 - (kept >= 10 ? kept : kept * 10);
      },
    },
  ];
}

const numberOf = (said: string): number => (/\d/.test(said) ? Number(said) : hanNumber(said));
