import type { Channel, Message, TextChecks, TextLanguage, TextSide } from '@/lib/model/message';
import type { Template } from '@/lib/model/template';
import { isTooLong, type OwnLimits } from '../channels/measure';
import type { ShippedTemplate } from '../templates/shippedTemplate';
import { parseText } from './parseText';
import type { Rendered } from './renderSide';
import { startDraft } from './startDraft';

/** What one writes: all of a draft that is saved with every letter. */
export type DraftText = Pick<
  Message,
  'channel' | 'working' | 'outgoing' | 'values' | 'templateId' | 'templateVersion'
> & { checks: TextChecks };
export type AnyTemplate = ShippedTemplate | Template;
export type SideName = 'working' | 'outgoing';

/** Nothing translated, accepted or locked. */
export const noChecks: TextChecks = { machine: null, accepted: [], locked: [] };

export const draftTextOf = ({
  channel,
  working,
  outgoing,
  values,
  checks,
  templateId,
  templateVersion,
}: Message): DraftText => ({
  channel,
  working,
  outgoing,
  values,
  checks: checks ?? noChecks,
  templateId,
  templateVersion,
});

/** A fresh text from a template; what was filled in by hand stays filled in. No template: two empty sides. */
export function freshText(
  template: AnyTemplate | null,
  channel: Channel,
  languages: Record<SideName, TextLanguage>,
  values: DraftText['values'] = {},
): DraftText {
  if (template)
    return {
      channel,
      values,
      checks: noChecks,
      ...startDraft(template, languages.working, languages.outgoing, channel),
    };
  const empty = (language: TextLanguage): TextSide => ({ language, subject: '', body: '' });
  return {
    channel,
    values,
    checks: noChecks,
    templateId: null,
    templateVersion: null,
    working: empty(languages.working),
    outgoing: empty(languages.outgoing),
  };
}

/** Another template in the place of what is written: channel, languages and what was filled in by hand stay. */
export const withTemplate = (text: DraftText, template: AnyTemplate | null): DraftText =>
  freshText(
    template,
    text.channel,
    { working: text.working.language, outgoing: text.outgoing.language },
    text.values,
  );

/** Whether a side still says what its template says: then it may be exchanged without loss. */
export function isUntouched(text: DraftText, side: SideName, template: AnyTemplate | null): boolean {
  const { subject, body, language } = text[side];
  if (!template) return subject.trim() === '' && body.trim() === '';
  const fresh = startDraft(template, language, language, text.channel).outgoing;
  return body === fresh.body && (subject === fresh.subject || subject === '');
}

/** The text for another channel: the template's other form where nothing was written yet, else the words as they are. */
export function inChannel(text: DraftText, channel: Channel, template: AnyTemplate | null): DraftText {
  if (channel === text.channel) return text;
  const fresh = freshText(template, channel, {
    working: text.working.language,
    outgoing: text.outgoing.language,
  });
  const side = (name: SideName) => (isUntouched(text, name, template) ? fresh[name] : text[name]);
  return { ...text, channel, working: side('working'), outgoing: side('outgoing') };
}

/** The text to be sent in another language; the working copy stays. */
export function inLanguage(text: DraftText, language: TextLanguage, template: AnyTemplate | null): DraftText {
  if (language === text.outgoing.language) return text;
  const fresh = freshText(template, text.channel, { working: text.working.language, outgoing: language });
  return { ...text, outgoing: fresh.outgoing, checks: { ...text.checks, machine: null, accepted: [] } };
}

/** One variable's value on one side, as typed. Empty on both sides: the record speaks again. */
export function withValue(text: DraftText, path: string, side: SideName, value: string): DraftText {
  const before = text.values[path] ?? { working: '', outgoing: '' };
  const after = { ...before, [side]: value.slice(0, 2000) };
  const { [path]: _gone, ...rest } = text.values;
  return { ...text, values: after.working || after.outgoing ? { ...rest, [path]: after } : rest };
}

/** What keeps a text from being copied, in the order of the screen. */
export type Blocker =
  | { kind: 'missing'; path: string }
  | { kind: 'noSubject' }
  | { kind: 'isEmpty' }
  | { kind: 'isTooLong' }
  | { kind: 'openBracket' }
  /** A machine's text says something else than the working copy. */
  | { kind: 'factDiffers'; key: string };

export function blockersOf(
  { channel, outgoing }: DraftText,
  rendered: Rendered,
  limits: OwnLimits = {},
): Blocker[] {
  const blockers: Blocker[] = rendered.missing.map((path) => ({ kind: 'missing', path }));
  if (channel === 'email' && outgoing.subject.trim() === '') blockers.unshift({ kind: 'noSubject' });
  if (outgoing.body.trim() === '') blockers.push({ kind: 'isEmpty' });
  const said = wordsOf(rendered);
  if (rendered.problem || hasOpenBracket(said.subject) || hasOpenBracket(said.body))
    blockers.push({ kind: 'openBracket' });
  if (isTooLong(channel, said.body, limits)) blockers.push({ kind: 'isTooLong' });
  return blockers;
}

/** Whether words look like an unfinished variable: they must not be sent by accident. */
export const hasOpenBracket = (text: string): boolean => /\{\{|\{%/.test(text);

/** Nothing was begun yet: nobody needs to be told that it is empty. An answer begins with the subject of its thread. */
export const isBlank = ({ working, outgoing }: DraftText): boolean =>
  [working.body, outgoing.body].every((text) => text.trim() === '');

/** Every variable the texts ask for, in the order in which the text to be sent does. */
export function pathsAsked(text: DraftText, sides: readonly SideName[]): string[] {
  const inOrder = [...sides]
    .reverse()
    .flatMap((side) => [text[side].subject, text[side].body].flatMap(pathsOf));
  return [...new Set(inOrder)];
}

function pathsOf(source: string): string[] {
  return parseText(source).flatMap((piece) =>
    piece.kind === 'variable' && piece.path !== null ? [piece.path] : [],
  );
}

/** What is on the screen now, missing values left out: what counters count. */
export function wordsOf({ subjectPieces, pieces }: Rendered): { subject: string; body: string } {
  const words = (all: Rendered['pieces']) =>
    all.map((piece) => (piece.kind === 'missing' ? '' : piece.text)).join('');
  return { subject: words(subjectPieces), body: words(pieces) };
}
