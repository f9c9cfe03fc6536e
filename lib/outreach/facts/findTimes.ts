import type { TextLanguage } from '@/lib/model/message';
import type { Fact } from './fact';
import { hanNumber } from './numberWords';

const before = '(?<half>上午|早上|凌晨|中午|下午|晚上|傍晚|午前|午後|오전|오후)?\\s?';
const meridiem = '\\s?(?<half>[ap]\\.?\\s?m\\.?(?![\\p{L}]))';

/** Clock times. "一点" without a part of the day is "a little", so words need one. */
const patterns: Partial<Record<TextLanguage | 'any', readonly string[]>> = {
  any: [
    `${before}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!\\d)(?:\\s?(?<late>[ap]\\.?\\s?m\\.?(?![\\p{L}])))?(?:\\s?(?:Uhr|h)(?![\\p{L}]))?`,
  ],
  zh: [
    '(?<half>上午|早上|凌晨|中午|下午|晚上|傍晚)(?<hour>\\d{1,2}|[一二两三四五六七八九十]{1,3})[点點时](?:(?<minute>\\d{1,2})分?|(?<thirty>半))?',
    '(?<hour>\\d{1,2})点(?:(?<minute>\\d{1,2})分|(?<thirty>半)|整)?',
  ],
  ja: [`${before}(?<hour>\\d{1,2})時(?!間)(?:(?<minute>\\d{1,2})分|(?<thirty>半))?`],
  ko: [`${before}(?<hour>\\d{1,2})시(?!간)(?:\\s?(?<minute>\\d{1,2})분|\\s?(?<thirty>반))?`],
  en: [`(?<hour>\\d{1,2})${meridiem}`, '(?<hour>\\d{1,2})\\so.clock'],
  es: [
    `(?<hour>\\d{1,2})${meridiem}`,
    '(?<=las\\s)(?<hour>\\d{1,2})(?![\\d.:,])(?:\\s(?:h|horas)(?![\\p{L}]))?',
  ],
  fr: [
    '(?<hour>\\d{1,2})\\s?h\\s?(?<minute>\\d{2})(?![\\d\\p{L}])',
    '(?<=[àÀ]\\s)(?<hour>\\d{1,2})\\s?h(?![\\p{L}])',
  ],
  de: ['(?<hour>\\d{1,2})(?:\\.(?<minute>\\d{2}))?\\sUhr'],
};

export function findTimes(text: string, language: TextLanguage): Fact[] {
  const found: Fact[] = [];
  for (const source of [...(patterns.any ?? []), ...(patterns[language] ?? [])])
    for (const match of text.matchAll(new RegExp(`(?<!\\d)${source}`, 'giu'))) {
      const start = match.index + (/^\s+/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      const value = timeOf(match.groups ?? {});
      if (value && !found.some((one) => start < one.end && one.start < end))
        found.push({ start, end, text: text.slice(start, end), value });
    }
  return found;
}

function timeOf(groups: Record<string, string | undefined>): Fact['value'] | null {
  const { hour = '', minute, thirty } = groups;
  const half = groups.half ?? groups.late;
  const hours = /\d/.test(hour) ? Number(hour) : hanNumber(hour);
  const minutes = thirty ? 30 : Number(minute ?? 0);
  if (hours > 24 || minutes > 59) return null;
  const isLate = /^[pP]|下午|晚上|傍晚|午後|오후/.test(half ?? '');
  const day = half && hours <= 12 ? (hours % 12) + (isLate ? 12 : 0) : hours;
  const isNoon = half === '中午' && hours <= 12;
  return {
    kind: 'time',
    minutes: (isNoon ? hours : day) * 60 + minutes,
    isHalfDay: !half && hours >= 1 && hours <= 12,
  };
}
