import type { TextLanguage } from '@/lib/model/message';
import { boundAt } from './bounds';
import { currencyAfter, currencyBefore } from './currencies';
import type { Fact, FactValue } from './fact';
import { findDates } from './findDates';
import { findShares } from './findShares';
import { findTimes } from './findTimes';
import { blanked, halfWidth } from './halfWidth';
import { type NumberToken, readNumbers } from './readNumbers';
import { unitAt } from './units';

/** A name to be found on one side: its `id` is the same on both, its spellings are those of this side's language. */
export type Term = { id: string; spellings: readonly string[] };

/**
 * Amounts, percentages, dates, weekdays, times, numbers, links, addresses, handles and the given names in a text, in order, with their
 * ranges and what they mean. Reads the figures and number words of the language; what is ambiguous keeps all its meanings.
 */
export function findFacts(text: string, language: TextLanguage, terms: readonly Term[] = []): Fact[] {
  const found: Fact[] = [];
  let rest = halfWidth(text);
  const take = (facts: readonly Fact[]) => {
    for (const { start, end, value } of facts) {
      rest = blanked(rest, { start, end });
      found.push({ start, end, text: text.slice(start, end), value });
    }
  };
  take(findTexts(rest, links, 'link').map(withoutEnd));
  take(findTexts(rest, addresses, 'address'));
  take(findTerms(rest, terms));
  take(findTexts(rest, handles, 'handle'));
  take(findDates(rest, language));
  take(findTimes(rest, language));
  take(findShares(rest, language));
  take(
    findTexts(rest, codes, 'code').filter(({ text: code }) => !currencyBefore(code.replace(/[\d.,]+$/, ''))),
  );
  take(findNumbers(rest, language));
  return found.sort((a, b) => a.start - b.start);
}

const links =
  /(?:https?:\/\/|www\.)[^\s\uFFFC<>"'()\u3000-\u303F\uFF00-\uFFEF\u4E00-\u9FFF\u3040-\u30FF\uAC00-\uD7AF\u201C\u201D]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|net|org|shop|store|co|io|me|link|example|de|fr|es|jp|kr|cn|uk|us|tv|ly)(?![\w.])(?:\/[^\s\uFFFC<>"'()\u3000-\u303F\uFF00-\uFFEF\u4E00-\u9FFF\u3040-\u30FF\uAC00-\uD7AF\u201C\u201D]*)?/giu;
const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** An account's name is Latin on both platforms; a hashtag has the letters of any language. */
const handles =
  /(?<![\w@])(?:@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?|#[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?)/gu;
/** A word of Latin letters that carries a figure: T01, A4, iPhone15; and the distance of a clock from Greenwich. */
const codes =
  /(?<![A-Za-z])(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?(?!\d)|(?<![\p{Script=Latin}\d])[A-Za-z]+-?\d[\dA-Za-z-]*/gu;

function findTexts(text: string, pattern: RegExp, kind: 'link' | 'address' | 'handle' | 'code'): Fact[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: { kind, text: kind === 'link' ? match[0].replace(/[.,;:!?]+$/, '') : match[0].toLowerCase() },
  }));
}

/** The full stop of the sentence is no part of the address. */
function withoutEnd(fact: Fact): Fact {
  const text = fact.text.replace(/[.,;:!?]+$/, '');
  return { ...fact, text, end: fact.start + text.length };
}

/** The longest spelling first: "24 cm skillet" before "skillet". Case does not tell names apart. */
function findTerms(text: string, terms: readonly Term[]): Fact[] {
  const spellings = terms
    .flatMap(({ id, spellings: all }) =>
      all.map((spelling) => ({ id, spelling: halfWidth(spelling).toLowerCase() })),
    )
    .filter(({ spelling }) => spelling.trim() !== '')
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const found: Fact[] = [];
  const lower = text.toLowerCase();
  for (const { id, spelling } of spellings)
    for (let at = lower.indexOf(spelling); at >= 0; at = lower.indexOf(spelling, at + spelling.length)) {
      const range = { start: at, end: at + spelling.length };
      if (isWord(lower, range) && !found.some((one) => at < one.end && one.start < range.end))
        found.push({ ...range, text: text.slice(at, range.end), value: { kind: 'term', term: id } });
    }
  return found;
}

/** A Latin name inside another word is another word. */
function isWord(text: string, { start, end }: { start: number; end: number }): boolean {
  const joins = (one: string | undefined, other: string | undefined) =>
    /[\p{Script=Latin}\d]/u.test(one ?? '') && /[\p{Script=Latin}\d]/u.test(other ?? '');
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

const percentAfter =
  /^[\s\u00A0]?(?:%|percent(?![\p{L}])|per cent(?![\p{L}])|pct(?![\p{L}])|Prozent|por ciento|pour cent|パーセント|퍼센트|프로(?![\p{L}])|个点|個點)/iu;

/** What a number is counted in, with the range of number and mark. */
type Marked = { start: number; end: number; currencies: readonly string[] | null; isPercent: boolean };

function findNumbers(text: string, language: TextLanguage): Fact[] {
  const tokens = readNumbers(text, language);
  const marked = tokens.map((token) => markedAt(text, token));
  return tokens.flatMap((token, i): Fact[] => {
    const own = marked[i]!;
    const shared = isUnmarked(own) ? (sharedMark(text, marked, i) ?? own) : own;
    const range = { start: own.start, end: own.end };
    const meant = meaningOf(text, token, shared, range, language);
    const value =
      meant?.kind === 'number' && isEndOfRange(text, marked, i) ? { ...meant, isSoft: false } : meant;
    return value ? [{ ...range, text: text.slice(range.start, range.end), value }] : [];
  });
}

function meaningOf(
  text: string,
  { number, start, end, isHard }: NumberToken,
  { currencies, isPercent }: Marked,
  range: { start: number; end: number },
  language: TextLanguage,
): FactValue | null {
  const limits = boundAt(text, range, language);
  if (isPercent) return { kind: 'percent', number, ...limits };
  if (currencies) return { kind: 'amount', number, currencies, ...limits };
  const isOrdinal =
    /第\s?$/.test(text.slice(0, start)) || /^(?:st|nd|rd|th|º|ª|er|ère|e)(?![\p{L}])/iu.test(text.slice(end));
  if (!isHard) return null;
  const isScale =
    /(?:\/|sur|out of|von|de|满分|満点)\s?$/iu.test(text.slice(0, start)) && /^(?:5|10)$/.test(number);
  return {
    kind: 'number',
    number,
    unit: unitAt(text.slice(end)),
    ...limits,
    isSoft: number === '1' || isOrdinal || isScale,
  };
}

function markedAt(text: string, { start, end }: NumberToken): Marked {
  const percent = percentAfter.exec(text.slice(end, end + 14));
  if (percent) return { start, end: end + percent[0].length, currencies: null, isPercent: true };
  const after = currencyAfter(text.slice(end));
  const before = currencyBefore(text.slice(0, start));
  const named = narrower(before, after);
  if (!named) return { start, end, currencies: null, isPercent: false };
  return {
    start: start - (before?.length ?? 0),
    end: end + (after && isSame(before, after) ? after.length : 0),
    currencies: named,
    isPercent: false,
  };
}

type Mark = ReturnType<typeof currencyBefore>;

/** "$450 USD" is one amount in US dollars: the narrower of two marks that agree. A mark that belongs to the next number does not count. */
function narrower(before: Mark, after: Mark): readonly string[] | null {
  if (!before || !after) return (before ?? after)?.currencies ?? null;
  return isSame(before, after) && after.currencies.length < before.currencies.length
    ? after.currencies
    : before.currencies;
}

const isSame = (before: Mark, after: Mark): boolean =>
  !before || (after?.currencies.some((one) => before.currencies.includes(one)) ?? false);

const isUnmarked = ({ currencies, isPercent }: Marked) => currencies === null && !isPercent;

const rangeSigns = /^\s?(?:[-\u2013\u2014~\u301C至到]|to|à|a|bis|から|에서|或|or)\s?$/iu;

/** Whether two numbers are the ends of one range: nothing but "to" between them. */
const isRange = (text: string, from: Marked, to: Marked) => rangeSigns.test(text.slice(from.end, to.start));

/** The "1" of "1–2 videos" is no article. */
function isEndOfRange(text: string, marked: readonly Marked[], i: number): boolean {
  const [last, own, next] = [marked[i - 1], marked[i]!, marked[i + 1]];
  return Boolean((next && isRange(text, own, next)) || (last && isRange(text, last, own)));
}

/** In "$300–450" and "15 to 20%" the mark stands once and is meant twice. */
function sharedMark(text: string, marked: readonly Marked[], i: number): Marked | null {
  const own = marked[i]!;
  const next = marked[i + 1];
  if (next && !isUnmarked(next) && isRange(text, own, next)) return next;
  const last = marked[i - 1];
  return last && !isUnmarked(last) && isRange(text, last, own) ? last : null;
}
