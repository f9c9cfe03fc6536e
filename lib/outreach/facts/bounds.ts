import { type TextLanguage, textLanguages } from '@/lib/model/message';
import type { Bound } from './fact';

type Words = {
  min: RegExp;
  max: RegExp;
  minAfter: RegExp;
  maxAfter: RegExp;
  not: string;
  more: string;
  less: string;
  than: string;
};

const none = /(?!)/;

/** What turns a number into a limit. `not … more/less than` is read apart: every "not" turns it round. */
const words: Record<TextLanguage, Words> = {
  zh: {
    min: /(?:至少|最少|最低|起码)(?:要|有|为)?$/,
    max: /(?:最多|至多|最高|上限为?|封顶)(?:可?达|到|为|有)?$/,
    minAfter: /^[\p{L}]{0,3}(?:以上|起)/u,
    maxAfter: /^[\p{L}]{0,3}(?:以下|以内|之内)/u,
    not: '不得|不能|不会|并非|不|非|未|没有?',
    more: '超过|高于|多于|大于',
    less: '低于|少于|小于|不足',
    than: '',
  },
  en: {
    min: /\b(?:at least|(?:a )?minimum(?: of)?|starting (?:at|from))$/i,
    max: /\b(?:up to|at most|(?:a )?maximum(?: of)?|max\.?|capped at|within)$/i,
    minAfter: /^(?: \p{L}+){0,2} (?:or more|minimum)\b/iu,
    maxAfter: /^(?: \p{L}+){0,2} (?:or less|or fewer|maximum|at most)\b/iu,
    not: "not|no|never|cannot|n't",
    more: 'more|over|above|greater|higher|exceeds?|exceeding',
    less: 'less|fewer|under|below|lower',
    than: '(?:\\s+than)?',
  },
  ja: {
    min: /(?:最低|少なくとも|最小)$/,
    max: /(?:最大|最高|最多)$/,
    minAfter: /^[\p{L}]{0,3}(?:以上|を下回らな|を超え(?!な))/u,
    maxAfter: /^[\p{L}]{0,3}(?:以下|以内|未満|を超えな|を下回(?!ら)|まで(?!に))/u,
    not: '',
    more: '',
    less: '',
    than: '',
  },
  ko: {
    min: /(?:최소|적어도|최저)\s?$/,
    max: /(?:최대|최고|최다)\s?$/,
    minAfter: /^[\p{L}\s]{0,3}(?:이상|[을를]? ?넘(?!지))/u,
    maxAfter: /^[\p{L}\s]{0,3}(?:이하|이내|미만|[을를]? ?넘지 않)/u,
    not: '',
    more: '',
    less: '',
    than: '',
  },
  es: {
    min: /\b(?:al menos|como mínimo|(?:un )?mínimo(?: de)?|a partir de)$/i,
    max: /\b(?:hasta|como máximo|(?:un )?máximo(?: de)?|a lo sumo)$/i,
    minAfter: /^(?: \p{L}+){0,2} (?:como mínimo|o más)/iu,
    maxAfter: /^(?: \p{L}+){0,2} (?:como máximo|o menos)/iu,
    not: 'no|nunca|ni',
    more: 'más|mas|supera|superior',
    less: 'menos|inferior',
    than: '(?:\\s+(?:de|que|a))?',
  },
  fr: {
    min: /(?:au moins|(?:un )?minimum(?: de)?|à partir de)$/i,
    max: /(?:jusqu['’]à|au plus|(?:un )?maximum(?: de)?|au maximum)$/i,
    minAfter: /^(?: \p{L}+){0,2} (?:au (?:minimum|moins)|ou plus)/iu,
    maxAfter: /^(?: \p{L}+){0,2} (?:au (?:maximum|plus)|ou moins)/iu,
    not: 'pas|non|jamais',
    more: 'plus|dépasse|supérieur',
    less: 'moins|inférieur',
    than: "(?:\\s+(?:de|que|à)|\\s+d['’])?",
  },
  de: {
    min: /\b(?:mindestens|wenigstens|minimal|ab)$/i,
    max: /(?:bis zu|höchstens|maximal|innerhalb von)$/i,
    minAfter: /^(?: \p{L}+){0,2} oder mehr/iu,
    maxAfter: /^(?: \p{L}+){0,2} oder weniger/iu,
    not: 'nicht|kein\\w*|nie',
    more: 'mehr|über',
    less: 'weniger|unter',
    than: '(?:\\s+als)?',
  },
};

const denials: Record<TextLanguage, string> = {
  zh: '不是|并非|而非|绝非',
  en: 'not|never|isn.t|rather than',
  ja: '',
  ko: '',
  es: 'no',
  fr: 'pas|non',
  de: 'nicht|kein|keine',
};

type Patterns = { compared: RegExp; not: RegExp; denied: RegExp; denial: RegExp };

const patterns = Object.fromEntries(
  textLanguages.map((language) => [language, patternsOf(words[language], denials[language], language)]),
) as Record<TextLanguage, Patterns>;

function patternsOf({ not, more, less, than }: Words, denial: string, language: TextLanguage): Patterns {
  const isWord = language === 'zh' ? '' : '(?<![\\p{L}])';
  return {
    compared: more
      ? new RegExp(`(?<nots>(?:(?:${not})\\s*)*)(?:(?<more>${more})|(?<less>${less}))${than}$`, 'iu')
      : none,
    not: not ? new RegExp(not, 'giu') : none,
    denied: denial ? new RegExp(`${isWord}(?:(?:${denial})\\s*)+$`, 'iu') : none,
    denial: denial ? new RegExp(denial, 'giu') : none,
  };
}

/** What stands around a number: a limit, and whether it is denied ("not 15%"). Two denials are none. */
export function boundAt(
  text: string,
  { start, end }: { start: number; end: number },
  language: TextLanguage,
): { bound: Bound; isNegated: boolean } {
  const before = text.slice(Math.max(0, start - 60), start).trimEnd();
  const after = text.slice(end, end + 30);
  const { min, max, minAfter, maxAfter } = words[language];
  const { compared, not } = patterns[language];
  const groups = compared.exec(before)?.groups;
  if (groups) {
    const isTurned = count(groups.nots ?? '', not) % 2 === 1;
    return { bound: (groups.more !== undefined) === isTurned ? 'max' : 'min', isNegated: false };
  }
  if (min.test(before) || minAfter.test(after)) return { bound: 'min', isNegated: false };
  if (max.test(before) || maxAfter.test(after)) return { bound: 'max', isNegated: false };
  return { bound: null, isNegated: isDenied(before, after, language) };
}

function isDenied(before: string, after: string, language: TextLanguage): boolean {
  if (language === 'ja') return /^[^。、]{0,4}(?:では|じゃ)(?:な|ありません)/.test(after);
  if (language === 'ko') return /^[^.,]{0,3}(?:가|이)? ?아(?:니|닌)/.test(after);
  const { denied, denial } = patterns[language];
  const run = denied.exec(before);
  return run !== null && count(run[0], denial) % 2 === 1;
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
