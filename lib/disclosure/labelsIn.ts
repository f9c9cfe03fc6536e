import type { Market } from '@/lib/markets';
import { findTerm, type Occurrence } from './findTerm';
import type { Folded } from './foldedText';
import { isDenied } from './isDenied';

export type Label = Market['disclosure']['labels'][number];
export type Found = Occurrence & { term: string };
export type FoundLabel = Found & { label: Label; isDenied: boolean };

const strength: Record<Label['use'], number> = {
  recommended: 0,
  accepted: 1,
  withLocal: 2,
  gift: 2,
  affiliate: 2,
  video: 2,
  tool: 3,
  disputed: 4,
  noTie: 5,
  retouched: 6,
  generated: 6,
};

/** The labels of a market that stand in a caption, places in the folded text. A longer one keeps what lies within it. */
export function labelsIn({ disclosure }: Market, folded: Folded): FoundLabel[] {
  const all = disclosure.labels.flatMap((label) =>
    findTerm(folded, label.text).map((found) => ({ ...found, term: label.text, label })),
  );
  return all
    .filter((one) => !all.some((other) => swallows(other, one)))
    .map((one) => ({ ...one, isDenied: isDenied(folded.text, one.start, one.end) }));
}

/** The words that are known not to be enough, outside the labels. */
export function shortWordsIn(market: Market, folded: Folded): Found[] {
  const labels = labelsIn(market, folded);
  return market.disclosure.insufficient
    .flatMap((term) => findTerm(folded, term).map((found) => ({ ...found, term })))
    .filter((one) => !labels.some(({ start, end }) => start <= one.start && one.end <= end))
    .sort((a, b) => a.start - b.start);
}

function swallows(other: Found & { label: Label }, one: Found & { label: Label }): boolean {
  if (other === one || other.start > one.start || other.end < one.end) return false;
  if (other.end - other.start > one.end - one.start) return true;
  const [a, b] = [rank(other), rank(one)];
  return a < b || (a === b && other.label !== one.label && other.term < one.term);
}

const rank = ({ label, form }: { label: Label; form: string }): number =>
  strength[label.use] + (form === 'bare' ? 10 : 0);
