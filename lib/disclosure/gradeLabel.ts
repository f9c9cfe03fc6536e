import type { Market } from '@/lib/markets';
import type { TextLanguage } from '@/lib/model/message';
import type { Folded, Range } from './foldedText';
import { hashtagRuns } from './hashtagRuns';
import type { FoundLabel } from './labelsIn';
import type { Tie, Verdict } from './verdict';

export type LabelReason =
  | 'clear'
  | 'accepted'
  | 'disputed'
  | 'toolWord'
  | 'withoutHash'
  | 'inSentence'
  | 'needsLocal'
  | 'otherLanguage'
  | 'wrongTie'
  | 'otherPurpose'
  | 'deniesTie'
  | 'inHashtags'
  | 'afterMore'
  | 'atEnd';
type Grade = { verdict: Verdict; reason: LabelReason };

type Around = {
  market: Market;
  folded: Folded;
  seen: Range;
  ties: readonly Tie[];
  /** What the caption is written in, where it can be told. */
  language: TextLanguage | null;
  all: readonly FoundLabel[];
};

/** What one label is worth where it stands: the worst of what its word, its place and its language say. */
export function gradeLabel(found: FoundLabel, around: Around): Grade {
  const grades = [
    ofWord(found, around),
    ofPlace(found, around),
    ofLanguage(found, around),
    ofForm(found, around),
  ];
  const isWorse: Verdict[] = ['fail', 'warn'];
  for (const verdict of isWorse) {
    const grade = grades.find((one) => one?.verdict === verdict);
    if (grade) return grade;
  }
  return { verdict: 'pass', reason: 'clear' };
}

function ofWord({ label, start }: FoundLabel, { ties, all, market }: Around): Grade | null {
  const { use } = label;
  if (use === 'recommended') return null;
  if (use === 'noTie') return { verdict: 'fail', reason: 'deniesTie' };
  if (use === 'retouched' || use === 'generated') return { verdict: 'fail', reason: 'otherPurpose' };
  if (use === 'gift' || use === 'affiliate') {
    const isAll = ties.length > 0 && ties.every((tie) => tie === use);
    return isAll ? { verdict: 'warn', reason: 'accepted' } : { verdict: 'fail', reason: 'wrongTie' };
  }
  if (use === 'withLocal') {
    const local = market.languages[0]?.tag.split('-')[0];
    const hasLocal = all.some(
      (other) => other.start !== start && !other.isDenied && other.label.language === local,
    );
    return hasLocal ? { verdict: 'warn', reason: 'accepted' } : { verdict: 'fail', reason: 'needsLocal' };
  }
  if (use === 'tool') return { verdict: 'warn', reason: 'toolWord' };
  return { verdict: 'warn', reason: use === 'disputed' ? 'disputed' : 'accepted' };
}

function ofPlace({ start, end }: FoundLabel, { market, folded, seen }: Around): Grade | null {
  const { placement, notEnoughAt } = market.disclosure;
  if (isInHashtags(folded.text, start, end))
    return { verdict: notEnoughAt.includes('hashtagRun') ? 'fail' : 'warn', reason: 'inHashtags' };

  if (folded.rangeOf(start, end).end <= seen.end) return null;
  if (notEnoughAt.includes('end') && !/[\p{L}\p{N}]/u.test(folded.text.slice(end)))
    return { verdict: 'fail', reason: 'atEnd' };
  const isTold =
    notEnoughAt.includes('afterMore') ||
    placement.some((one) => ['start', 'title', 'beforeMore'].includes(one));
  return { verdict: isTold ? 'fail' : 'warn', reason: 'afterMore' };
}

/** As one of a run of hashtags, or as words with such a run on both sides. */
function isInHashtags(text: string, start: number, end: number): boolean {
  const without = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return [text, without].some((one) => hashtagRuns(one).some((run) => run.start <= start && end <= run.end));
}

/** Where a market asks for the content's language and has labels in it, one in another of its languages is not it. */
function ofLanguage({ label }: FoundLabel, { market: { disclosure }, language }: Around): Grade | null {
  if (!language || label.language === language || !disclosure.placement.includes('contentLanguage'))
    return null;
  const hasOwn = disclosure.labels.some((one) => one.language === language && one.use === 'recommended');
  return hasOwn ? { verdict: 'warn', reason: 'otherLanguage' } : null;
}

function ofForm({ form, start, end, term }: FoundLabel, { folded: { text } }: Around): Grade | null {
  if (form === 'bare') return { verdict: 'warn', reason: 'withoutHash' };
  const isOneWord = form === 'words' && !/\s/.test(term.trim());
  return isOneWord && isInSentence(text, start, end) ? { verdict: 'warn', reason: 'inSentence' } : null;
}

/** "I saw an ad for it": one short word between others may mean anything. Only in scripts that put blanks between words. */
function isInSentence(text: string, start: number, end: number): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Arabic}]/u.test(text.slice(start))) return false;
  const head = text.slice(0, start).replace(/[ \t]+$/, '');
  const tail = text.slice(end).replace(/^[ \t]+/, '');
  const isOpen = /[\p{L}\p{N}\p{M},'’]$/u.test(head);
  return isOpen || (head.trim() !== '' && /^[\p{L}\p{N}]/u.test(tail) && !/[\n\p{P}\p{S}]$/u.test(head));
}
