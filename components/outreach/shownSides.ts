import type { TextLanguage } from '@/lib/model/message';
import type { DraftText, SideName } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import type { Fact } from '@/lib/outreach/facts/fact';
import { findFacts, type Term } from '@/lib/outreach/facts/findFacts';
import { type Range, rangesOf, type Stretch, shownText } from './editStretches';
import { stretchesOf } from './stretchesOf';

export type Part = 'subject' | 'body';

/** One side as the screen shows it; the facts' ranges are those of subject, line break, body in one text. */
export type ShownSide = {
  language: TextLanguage;
  facts: Fact[];
  bodyStart: number;
  /** The names, as this side spells them. */
  terms: readonly Term[];
};

/**
 * The facts of one side. Variables without a value say nothing. `withVariables`: a variable that holds no fact counts as a name, so that
 * one that a translator lost is seen.
 */
export function shownSide(
  text: DraftText,
  side: SideName,
  values: DraftValues,
  terms: readonly Term[],
  withVariables: boolean,
): ShownSide {
  const { language } = text[side];
  const subject = stretchesOf(text[side].subject, values[side], nameless);
  const body = stretchesOf(text[side].body, values[side], nameless);
  const whole = `${readable(subject)}\n${readable(body)}`;
  const bodyStart = shownText(subject).length + 1;
  const facts = findFacts(whole, language, terms);
  const variables = withVariables
    ? [...variableFacts(subject, 0), ...variableFacts(body, bodyStart)].filter(
        ({ start, end }) => !facts.some((fact) => fact.start < end && start < fact.end),
      )
    : [];
  return { language, bodyStart, terms, facts: [...facts, ...variables].sort((a, b) => a.start - b.start) };
}

/** In which part a range lies, and where in it. */
export function placeIn({ bodyStart }: ShownSide, { start, end }: Range): { part: Part } & Range {
  return start < bodyStart
    ? { part: 'subject', start, end }
    : { part: 'body', start: start - bodyStart, end: end - bodyStart };
}

/** The path of a variable that counts as a name, or null where a fact is none. */
export const variableOf = ({ value }: Fact): string | null =>
  value.kind === 'term' ? (/^\{\{(.+)\}\}$/.exec(value.term)?.[1] ?? null) : null;

const nameless = (path: string) => path;

/** The name of a missing value is no word of the text. */
const readable = (stretches: readonly Stretch[]): string =>
  stretches
    .map((stretch) =>
      stretch.kind === 'variable' && stretch.state === 'missing'
        ? '\uFFFC'.repeat(stretch.shown.length)
        : stretch.shown,
    )
    .join('');

function variableFacts(stretches: readonly Stretch[], offset: number): Fact[] {
  const ranges = rangesOf(stretches);
  return stretches.flatMap((stretch, i): Fact[] => {
    const range = ranges[i];
    if (stretch.kind !== 'variable' || !range) return [];
    return [
      {
        start: range.start + offset,
        end: range.end + offset,
        text: stretch.shown,
        value: { kind: 'term', term: `{{${stretch.path}}}` },
      },
    ];
  });
}
