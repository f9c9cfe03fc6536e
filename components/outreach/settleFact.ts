import type { DraftText } from '@/lib/outreach/drafts/draftText';

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
