import { type Output, type Template, Tokenizer, TypeGuards } from 'liquidjs';
import type { AppError } from '@/lib/errors';
import { engine, problemOf } from './engine';

/** A stretch of a stored text; `start` and `end` are UTF-16 offsets, and the pieces cover the text without gaps. */
export type Piece =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'tag'; start: number; end: number }
  | { kind: 'broken'; start: number; end: number }
  /** `path`: what `{{ … }}` asks for first; null where it holds words only. */
  | { kind: 'variable'; path: string | null; start: number; end: number };

/** Never throws: from the place where the text cannot be read, the rest is one `broken` piece. */
export function parseText(text: string): Piece[] {
  const pieces: Piece[] = [];
  const tokenizer = new Tokenizer(text, engine.options.operators);
  while (tokenizer.p < text.length) {
    const start = tokenizer.p;
    try {
      const { end, ...token } = readPiece(tokenizer, text);
      pieces.push({ ...token, start, end });
    } catch (error) {
      problemOf(error);
      pieces.push({ kind: 'broken', start, end: text.length });
      return pieces;
    }
  }
  return pieces;
}

/** Why a text cannot be filled, or null: `template.doesNotParse` with line and column. */
export function problemIn(text: string): AppError | null {
  try {
    engine.parse(text);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** Every path a text asks for, also inside conditions, in alphabetical order. Throws AppError `template.doesNotParse`. */
export function pathsIn(text: string): string[] {
  try {
    return engine.globalFullVariablesSync(text).sort();
  } catch (error) {
    throw problemOf(error);
  }
}

/** The path an output asks for first: `creator.first` of `{{ creator.first | default: brand.name }}`. */
export function pathOf(output: Template): string | null {
  return engine.globalFullVariablesSync([output])[0] ?? null;
}

type Read = { kind: 'text' | 'tag'; end: number } | { kind: 'variable'; path: string | null; end: number };

function readPiece(tokenizer: Tokenizer, text: string): Read {
  const token = tokenizer.readTopLevelToken(engine.options);
  if (TypeGuards.isTagToken(token)) return { kind: 'tag', end: token.end };
  if (!TypeGuards.isOutputToken(token)) return { kind: 'text', end: token.end };
  const [output] = engine.parse(text.slice(token.begin, token.end));
  return { kind: 'variable', path: pathOf(output as Output), end: token.end };
}
