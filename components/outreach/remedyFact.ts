import { type DraftText, type SideName, withValue } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import { agree, type Difference } from '@/lib/outreach/facts/compareFacts';
import type { Fact } from '@/lib/outreach/facts/fact';
import { factWords } from '@/lib/outreach/facts/factWords';
import { editStretches, shownText } from './editStretches';
import { type Part, placeIn, type ShownSide, variableOf } from './shownSides';
import { sourceOf, stretchesOf } from './stretchesOf';

/** What one press does with a difference on the side to be sent; null: a person has to write. */
export type Remedy = { kind: 'restore' | 'insert'; words: string } | { kind: 'remove' };

export function remedyFor({ working, outgoing }: Difference, side: ShownSide): Remedy | null {
  if (!working) return { kind: 'remove' };
  const words = wordsFor(working, side);
  if (!outgoing) return { kind: 'insert', words };
  return agree(unlimited(working), unlimited(outgoing)) ? null : { kind: 'restore', words };
}

/** The text with the difference settled by its remedy, and where the new words stand in it. */
export function remedied(
  text: DraftText,
  values: DraftValues,
  sides: Record<SideName, ShownSide>,
  difference: Difference,
): { text: DraftText; part: Part; at: number } | null {
  const remedy = remedyFor(difference, sides.outgoing);
  if (remedy?.kind === 'insert' && difference.working)
    return insertFact(text, values, sides, difference.working, remedy.words);
  if (!remedy || !difference.outgoing) return null;
  const { part, start, end } = placeIn(sides.outgoing, difference.outgoing);
  const words = remedy.kind === 'restore' ? remedy.words : '';
  const edited = edit(text, values, part, { start, end }, words);
  const { value } = edited;
  const changed = { ...text, outgoing: { ...text.outgoing, [part]: edited.source } };
  return { text: value ? withValue(changed, value.path, 'outgoing', value.value) : changed, part, at: start };
}

/**
 * What the translator left out, in brackets at the end of the line that answers the one where the working copy says it: nobody can know
 * where in the sentence it belongs, and there a person sees it.
 */
function insertFact(
  text: DraftText,
  values: DraftValues,
  sides: Record<SideName, ShownSide>,
  working: Fact,
  words: string,
): { text: DraftText; part: Part; at: number } {
  const from = placeIn(sides.working, working);
  const part = text.channel === 'email' ? from.part : 'body';
  const ours = shownText(stretchesOf(text.working[from.part], values.working, (path) => path));
  const theirs = shownText(stretchesOf(text.outgoing[part], values.outgoing, (path) => path));
  const at = endOfLine(theirs, linesBefore(ours, from.start));
  const isWide = text.outgoing.language === 'zh' || text.outgoing.language === 'ja';
  const [before, after] = isWide ? ['\uFF08', '\uFF09'] : [' (', ')'];
  const path = variableOf(working);
  const inserted = `${before}${path === null ? words : stand}${after}`;
  const { source } = edit(text, values, part, { start: at, end: at }, inserted);
  const body = path === null ? source : source.replace(stand, `{{ ${path} }}`);
  return { text: { ...text, outgoing: { ...text.outgoing, [part]: body } }, part, at };
}

/** Stands for a variable until the text is a stored one. */
const stand = '\uE002';

function edit(
  text: DraftText,
  values: DraftValues,
  part: Part,
  { start, end }: { start: number; end: number },
  words: string,
) {
  const stretches = stretchesOf(text.outgoing[part], values.outgoing, (path) => path);
  const shown = shownText(stretches);
  const next = shown.slice(0, start) + words + shown.slice(end);
  const edited = editStretches(stretches, next, start + words.length, null, { start, end });
  return { source: sourceOf(edited.stretches), value: edited.values[0] };
}

/** How many lines with words stand before the one of a place. */
const linesBefore = (text: string, at: number): number =>
  text
    .slice(0, at)
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.trim() !== '').length;

/** Behind the last word of the line with that number, before its full stop; of the last line where there are fewer. */
function endOfLine(text: string, number: number): number {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  const line = lines[Math.min(number, lines.length - 1)];
  if (!line) return text.length;
  return line.index + line[0].replace(/[\s.,;:!?\u3002\uFF0C\uFF01\uFF1F\uFF1B\uFF1A\u2026]+$/u, '').length;
}

/** The words of a fact of the working copy on the side to be sent; a variable by its value. */
const wordsFor = (fact: Fact, { language, terms }: ShownSide): string =>
  variableOf(fact) === null ? factWords(fact, language, terms) : fact.text.trim();

/** "By 20 December" and "after 20 December": the word that changes it stands beside the value, which is the same. */
function unlimited(fact: Fact): Fact {
  const { value } = fact;
  if (value.kind === 'date') return { ...fact, value: { ...value, bound: null } };
  return 'isNegated' in value ? { ...fact, value: { ...value, bound: null, isNegated: false } } : fact;
}
