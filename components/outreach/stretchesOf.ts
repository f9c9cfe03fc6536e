import { type Piece, parseText } from '@/lib/outreach/drafts/parseText';
import { type RenderedPiece, renderSide, type SideValues } from '@/lib/outreach/drafts/renderSide';
import type { Stretch } from './editStretches';

/** The variable a person is typing in: its letters are shown as typed, and fitted into the sentence when the person leaves it. */
export type Typing = { path: string; value: string } | null;

/** A stored text as the screen shows it, with every variable's value or the name of what is missing. */
export function stretchesOf(
  source: string,
  values: SideValues,
  whenMissing: (path: string) => string,
  typing: Typing = null,
): Stretch[] {
  const pieces = parseText(source);
  const shown = shownPieces(source, pieces, values);
  return merged(
    pieces.map((piece, i): Stretch => {
      const own = source.slice(piece.start, piece.end);
      if (piece.kind === 'text' || piece.kind === 'broken')
        return shown.has(i) ? { kind: 'text', shown: own } : { kind: 'hidden', shown: '', source: own };
      if (piece.kind === 'tag') return { kind: 'hidden', shown: '', source: own };
      if (piece.path === null) return wordsOnly(own, shown.has(i));
      return variable(own, piece.path, shown.get(i), whenMissing, typing);
    }),
  );
}

/** The text as it is stored. Words that look like the beginning of a variable are stored as words. */
export function sourceOf(stretches: readonly Stretch[]): string {
  const filled = stretches.filter((stretch) => stretch.shown !== '' || stretch.kind !== 'text');
  return filled
    .map((stretch, i) => {
      if (stretch.kind !== 'text') return stretch.source;
      return escaped(stretch.shown, filled[i + 1] !== undefined && filled[i + 1]?.kind !== 'text');
    })
    .join('');
}

function variable(
  source: string,
  path: string,
  rendered: RenderedPiece | undefined,
  whenMissing: (path: string) => string,
  typing: Typing,
): Stretch {
  const name = whenMissing(path);
  const base = { kind: 'variable' as const, path, source, whenMissing: name };
  if (typing?.path === path) return { ...base, shown: typing.value, state: 'filled' };
  if (rendered?.kind === 'filled') return { ...base, shown: rendered.text, state: 'filled' };
  if (rendered?.kind === 'missing') return { ...base, shown: name, state: 'missing' };
  return { kind: 'hidden', shown: '', source };
}

/** An output without a path holds words: braces that a person typed. */
function wordsOnly(source: string, isShown: boolean): Stretch {
  if (!isShown) return { kind: 'hidden', shown: '', source };
  const pieces = renderSide({ subject: '', body: source }, {}).pieces;
  return { kind: 'text', shown: pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('') };
}

/**
 * Which pieces are on the screen: conditions may hide some. Every stretch of words is rendered as a mark with its number, so that what
 * comes out says which of them were chosen.
 */
function shownPieces(
  source: string,
  pieces: readonly Piece[],
  values: SideValues,
): Map<number, RenderedPiece | undefined> {
  const isVariable = (piece: Piece) => piece.kind === 'variable' && piece.path !== null;
  const starts = new Map<number, number>();
  let marked = '';
  pieces.forEach((piece, i) => {
    if (isVariable(piece)) starts.set(marked.length, i);
    marked +=
      piece.kind === 'tag' || isVariable(piece) ? source.slice(piece.start, piece.end) : `\uE000${i}\uE001`;
  });
  const rendered = renderSide({ subject: '', body: marked }, values);
  const shown = new Map<number, RenderedPiece | undefined>();
  for (const piece of rendered.pieces) {
    if (piece.kind === 'text')
      for (const [, index] of piece.text.matchAll(/\uE000(\d+)\uE001/g)) shown.set(Number(index), undefined);
    else shown.set(starts.get(piece.start) ?? -1, piece);
  }
  return shown;
}

/** Neighbours of a kind as one: hidden ones keep their order, words flow together. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.kind === 'text' && stretch.kind === 'text') last.shown += stretch.shown;
    else if (last?.kind === 'hidden' && stretch.kind === 'hidden') last.source += stretch.source;
    else result.push({ ...stretch });
  }
  return result.filter((stretch) => stretch.kind !== 'text' || stretch.shown !== '');
}

/** A whole `{{ path }}` is a variable, also when it was typed; any other bracket is a word. */
function escaped(text: string, isBeforeBracket: boolean): string {
  const safe = text
    .split(/(\{\{ *[a-z][\w]*(?:\.[a-z][\w-]*)* *\}\})/gi)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\{\{|\{%/g, (bracket) => `{{ '${bracket}' }}`)))
    .join('');
  return isBeforeBracket && safe.endsWith('{') ? `${safe.slice(0, -1)}{{ '{' }}` : safe;
}
