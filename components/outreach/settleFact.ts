import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import type { Difference } from '@/lib/outreach/facts/compareFacts';
import { factWords } from '@/lib/outreach/facts/factWords';
import { type DraftText, withValue } from './draftText';
import { editStretches, shownText } from './editStretches';
import { placeIn, type ShownSide } from './shownSides';
import { sourceOf, stretchesOf } from './stretchesOf';

/** What the side to be sent would say if it said what the working copy says; '' where that says nothing. Null: it has no place for it. */
export function restoredWords(
  { working, outgoing }: Difference,
  language: ShownSide['language'],
): string | null {
  if (!outgoing) return null;
  return working ? factWords(working, language) : '';
}

/** The text with the differing fact of the side to be sent written as the working copy has it, or taken out where that has none. */
export function restoreFact(
  text: DraftText,
  values: DraftValues,
  side: ShownSide,
  difference: Difference,
): DraftText {
  const words = restoredWords(difference, side.language);
  if (words === null || !difference.outgoing) return text;
  const { part, start, end } = placeIn(side, difference.outgoing);
  const stretches = stretchesOf(text.outgoing[part], values.outgoing, (path) => path);
  const shown = shownText(stretches);
  const next = shown.slice(0, start) + words + shown.slice(end);
  const edit = editStretches(stretches, next, start + words.length, null, { start, end });
  const [value] = edit.values;
  const changed = { ...text, outgoing: { ...text.outgoing, [part]: sourceOf(edit.stretches) } };
  return value ? withValue(changed, value.path, 'outgoing', value.value) : changed;
}

/** A person has seen the difference and lets it stand, or wants to see it again. */
export function acceptFact(text: DraftText, key: string, isAccepted: boolean): DraftText {
  const others = text.checks.accepted.filter((one) => one !== key);
  const accepted = isAccepted ? [...others, key].slice(-200) : others;
  return { ...text, checks: { ...text.checks, accepted } };
}

/** Locks words, so that both sides have to carry them; locked again, they are free. */
export function lockWords(text: DraftText, words: string): DraftText {
  const { locked } = text.checks;
  const next = locked.includes(words) ? locked.filter((one) => one !== words) : [...locked, words].slice(-50);
  return { ...text, checks: { ...text.checks, locked: next } };
}
