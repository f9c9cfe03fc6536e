import { Filter, type Liquid, Output, type Template, toValueSync } from 'liquidjs';
import type { AppError } from '@/lib/errors';
import { variableOf } from '../templates/variables';
import { engine, problemOf } from './engine';
import { pathOf } from './parseText';
import { plainText } from './plainText';

/**
 * Path → value of one side; an absent or blank value is missing. Under `insteadOf(path)` stands what is written where a value is absent to
 * conditions and yet known: a box without its tick.
 */
export type SideValues = Readonly<Record<string, string>>;

export const insteadOf = (path: string): string => `!${path}`;

export type RenderedPiece =
  | { kind: 'text'; text: string }
  /** `start` and `end`: where its `{{ … }}` stands in the stored text. */
  | { kind: 'filled'; path: string; text: string; start: number; end: number }
  | { kind: 'missing'; path: string; start: number; end: number };

export type Rendered = {
  subjectPieces: RenderedPiece[];
  pieces: RenderedPiece[];
  /** Both null while anything is missing or does not parse: there is nothing to copy. */
  subject: string | null;
  text: string | null;
  missing: string[];
  /** The text cannot be read as a template: it is shown as it stands, with the place of the mistake. */
  problem: { in: 'subject' | 'body'; error: AppError } | null;
};

/** Fills one side. Values are words, never read as a template; the subject stays on one line. */
export function renderSide(side: { subject: string; body: string }, values: SideValues): Rendered {
  const scope = scopeOf(values);
  const subject = fill(side.subject.replace(/\s*[\r\n]+\s*/g, ' '), scope, values);
  const body = fill(side.body, scope, values);
  const missing = [...new Set([...subject.pieces, ...body.pieces].filter(isMissing).map(({ path }) => path))];
  const isWhole = missing.length === 0 && !subject.error && !body.error;
  return {
    subjectPieces: subject.pieces,
    pieces: body.pieces,
    subject: isWhole
      ? wordsOf(subject.pieces)
          .replace(/\s*\n\s*/g, ' ')
          .trim()
      : null,
    text: isWhole ? wordsOf(body.pieces).trim() : null,
    missing,
    problem: problemAt('subject', subject.error) ?? problemAt('body', body.error),
  };
}

type Filled = { pieces: RenderedPiece[]; error: AppError | null };

function fill(raw: string, scope: object, values: SideValues): Filled {
  try {
    const { templates, filling } = parsed(raw);
    filling.outputs = [];
    filling.values = values;
    const marked = String(engine.renderSync(templates, scope));
    return { pieces: piecesOf(marked, filling.outputs), error: null };
  } catch (error) {
    const source = plainText(raw);
    return { pieces: source === '' ? [] : [{ kind: 'text', text: source }], error: problemOf(error) };
  }
}

/** What the marks of a parsed text read and write while it is filled once. */
type Filling = { outputs: RenderedPiece[]; values: SideValues };
type Parsed = { templates: Template[]; filling: Filling };

/** So many texts stay parsed: all languages and channels of a few templates. */
const mostParsed = 60;
const lately = new Map<string, Parsed>();

/** A text is parsed once, for whomever it is filled: for thousands of people that is most of the work. */
function parsed(raw: string): Parsed {
  const known = lately.get(raw);
  if (known) return known;
  const made: Parsed = { templates: engine.parse(plainText(raw)), filling: { outputs: [], values: {} } };
  for (const output of outputsIn(made.templates)) markOutput(output, made.filling);
  const [oldest] = lately.keys();
  if (oldest !== undefined && lately.size >= mostParsed) lately.delete(oldest);
  lately.set(raw, made);
  return made;
}

function* outputsIn(templates: readonly Template[]): Generator<Output> {
  for (const template of templates) {
    if (template instanceof Output) yield template;
    else if (template.children) yield* outputsIn(toValueSync(template.children(false, true)) as Template[]);
  }
}

/** Adds a last filter to an output that keeps its value aside and leaves a mark in its place. Neither sign of the mark survives `plainText`. */
function markOutput(output: Output, filling: Filling): void {
  const path = pathOf(output);
  const place = { start: output.token.begin, end: output.token.end };
  const keep = (value: unknown): string => {
    const { outputs, values } = filling;
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    const piece = pieceFor(path, text.trim() === '' ? (values[insteadOf(path ?? '')] ?? '') : text, place);
    if (!piece) return '';
    return `\uFDD0${outputs.push(piece) - 1}\uFDD1`;
  };
  output.value.filters.push(new Filter({ name: 'keep', args: [] } as never, keep, engine as Liquid));
}

function pieceFor(
  path: string | null,
  text: string,
  place: { start: number; end: number },
): RenderedPiece | null {
  if (path === null) return text === '' ? null : { kind: 'text', text };
  if (text.trim() !== '') return { kind: 'filled', path, text, ...place };
  return variableOf(path).required ? { kind: 'missing', path, ...place } : null;
}

function piecesOf(marked: string, outputs: readonly RenderedPiece[]): RenderedPiece[] {
  return marked.split(/\uFDD0(\d+)\uFDD1/).flatMap((part, at): RenderedPiece[] => {
    if (at % 2 === 1) return [outputs[Number(part)] as RenderedPiece];
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });
}

/** `{ 'creator.first': 'Ana' }` → `{ creator: { first: 'Ana' } }`, without prototypes; blank values stay out, so that `if` sees them as absent. */
function scopeOf(values: SideValues): object {
  const scope: Scope = Object.create(null);
  for (const [path, raw] of Object.entries(values)) {
    const value = plainText(raw).trim();
    const names = path.split('.');
    const last = names.pop();
    if (value === '' || !last) continue;
    const holder = names.reduce<Scope | null>(step, scope);
    if (holder && !(last in holder)) holder[last] = value;
  }
  return scope;
}

type Scope = { [name: string]: Scope | string };

function step(holder: Scope | null, name: string): Scope | null {
  if (!holder) return null;
  holder[name] ??= Object.create(null) as Scope;
  const next = holder[name];
  return typeof next === 'string' ? null : next;
}

const isMissing = (piece: RenderedPiece) => piece.kind === 'missing';
const wordsOf = (pieces: readonly RenderedPiece[]) =>
  pieces.map((piece) => (piece.kind === 'missing' ? '' : piece.text)).join('');
const problemAt = (part: 'subject' | 'body', error: AppError | null) => error && { in: part, error };
