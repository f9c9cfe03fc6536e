import type { TextLanguage } from '@/lib/model/message';
import type { Bound } from './fact';

/** Between two dates: all days from the one to the other. */
export const rangeJoin =
  '(?:\\s?(?:起\\s?)?[-\u2013\u2014~\u301C\uFF5E至到]\\s?|\\s?(?:から|부터|에서)\\s?|\\s(?:to|until|till|through|al?|hasta|au|jusqu.au|bis)\\s(?:zum\\s|el\\s|the\\s)?)';

/** Between two dates: these two days, or with "between" before them all from the one to the other. */
export const listJoin =
  '(?:\\s?[和与與及、と과와]\\s?|,?\\s(?:and|or|y|o|et|ou|und|oder)\\s(?:on\\s|am\\s|el\\s|le\\s|the\\s|dem\\s|den\\s)?)';

const between = /(?:between|entre(?:\s(?:le|el))?|zwischen(?:\s(?:dem|den))?|介于)\s?$/iu;

/** Whether what stands before two dates makes a range of "the one and the other". */
export const isBetween = (before: string): boolean => between.test(before.slice(-30));

type Words = { min: RegExp; max: RegExp; minAfter: RegExp; maxAfter: RegExp };
const none = /(?!)/;

/** The last day that counts, or the first. Whole phrases at the edges of a date; "not before" stands above "before". */
const words: Record<TextLanguage, Words> = {
  zh: {
    min: /(?:不早于|最早)\s?$/u,
    max: /(?:不晚于|不迟于|最晚|最迟|截止到?|截至)\s?$/u,
    minAfter: /^\s?(?:之后|以后|后|起(?![至到])|开始)/u,
    maxAfter: /^\s?(?:之前|以前|前|截止|为止)/u,
  },
  en: {
    min: /\b(?:(?:not|never) before|no earlier than|not earlier than|(?<!no later than |not )after|from|since|starting(?: on| from)?|as of)(?: the)?\s?$/iu,
    max: /\b(?:(?:no|not) later than|not after|(?<!not |never )before|by|until|till|up to|due(?: on)?)(?: the)?\s?$/iu,
    minAfter: /^ (?:at the earliest|onwards?)\b/iu,
    maxAfter: /^ at the latest\b/iu,
  },
  ja: {
    min: none,
    max: none,
    minAfter: /^\s?(?:から|以降|以後|より)/u,
    maxAfter: /^\s?(?:まで|以前|前)/u,
  },
  ko: {
    min: none,
    max: none,
    minAfter: /^\s?(?:부터|이후|후에)/u,
    maxAfter: /^\s?(?:까지|이전|전에|전까지)/u,
  },
  es: {
    min: /(?:no antes del?|después del?|despues del?|a partir del?|desde(?: el)?)\s?$/iu,
    max: /(?:(?<!no )antes del?|hasta(?: el)?|a más tardar(?: el)?)\s?$/iu,
    minAfter: none,
    maxAfter: /^ (?:a más tardar|como máximo)/iu,
  },
  fr: {
    min: /(?:pas avant(?: le)?|après(?: le)?|à partir du|à compter du|dès(?: le)?|depuis(?: le)?)\s?$/iu,
    max: /(?:(?<!pas )avant(?: le)?|jusqu['’]au|d['’]ici (?:le|au)|au plus tard(?: le)?)\s?$/iu,
    minAfter: /^ au plus tôt/iu,
    maxAfter: /^ au plus tard/iu,
  },
  de: {
    min: /(?:nicht vor(?: dem)?|frühestens(?: am| ab)?|(?<!nicht )nach(?: dem)?|(?<![\p{L}])ab(?: dem)?|seit(?: dem)?)\s?$/iu,
    max: /(?:nicht nach(?: dem)?|spätestens(?: am| bis(?: zum)?)?|(?<!nicht )vor(?: dem)?|(?<![\p{L}])bis(?: zum| spätestens)?)\s?$/iu,
    minAfter: none,
    maxAfter: none,
  },
};

/** What the words around a date make of it. Both ways at once ("from … by …"): nothing is read. */
export function dateBoundAt(
  text: string,
  { start, end }: { start: number; end: number },
  language: TextLanguage,
): Bound {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  const { min, max, minAfter, maxAfter } = words[language];
  const isMin = min.test(before) || minAfter.test(after);
  const isMax = max.test(before) || maxAfter.test(after);
  if (isMin === isMax) return null;
  return isMin ? 'min' : 'max';
}
