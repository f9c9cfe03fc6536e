import type { DifferencePiece } from '@/lib/outreach/drafts/difference';

/** `skipped`: so many written lines that stayed as they were and are not shown. */
export type FoldedPiece = DifferencePiece | { kind: 'skipped'; lines: number };

/** Fewer than these are shown: a fold would be no shorter. */
const fewestLines = 3;

/** What changed with its lines; of the rest, how much it is. */
export function foldedDifference(pieces: readonly DifferencePiece[]): FoldedPiece[] {
  return pieces.flatMap((piece, i): FoldedPiece[] => {
    if (piece.kind !== 'same') return [piece];
    const lines = piece.text.split(/(?<=\n)/);
    const head = i === 0 ? 0 : 1; // the rest of the line that changed
    const tail = lines.length - (i === pieces.length - 1 ? 0 : 1);
    const skipped = lines.slice(head, tail).filter((line) => line.trim() !== '').length;
    if (skipped < fewestLines) return [piece];
    const shown = (from: number, to: number): FoldedPiece[] =>
      from < to ? [{ kind: 'same', text: lines.slice(from, to).join('') }] : [];
    return [...shown(0, head), { kind: 'skipped', lines: skipped }, ...shown(tail, lines.length)];
  });
}
