import type { Stretch } from '@/components/outreach/editStretches';
import { parseText } from '@/lib/outreach/drafts/parseText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';

/**
 * A text with its variables as chips: each shows its name and goes whole, as a missing one in a draft does. Conditions are not on the
 * screen, what they hold is.
 */
export function templateStretches(source: string, chip: (path: string) => string): Stretch[] {
  return parseText(source).flatMap((piece): Stretch[] => {
    const own = source.slice(piece.start, piece.end);
    if (piece.kind === 'text' || piece.kind === 'broken') return [{ kind: 'text', shown: own }];
    if (piece.kind === 'tag') return [{ kind: 'hidden', shown: '', source: own }];
    if (piece.path === null) return [{ kind: 'text', shown: wordsIn(own) }];
    const name = chip(piece.path);
    return [
      { kind: 'variable', path: piece.path, source: own, shown: name, state: 'missing', whenMissing: name },
    ];
  });
}

/** A chip that was typed over is words: a template holds no values. */
export const withoutValues = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.map((stretch) =>
    stretch.kind === 'variable' && stretch.state === 'filled'
      ? { kind: 'text', shown: stretch.shown }
      : stretch,
  );

const wordsIn = (output: string): string =>
  renderSide({ subject: '', body: output }, {})
    .pieces.map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('');
