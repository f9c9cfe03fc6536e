import type { CaptionCheck } from '@/lib/disclosure/checkCaption';
import type { Verdict } from '@/lib/disclosure/verdict';

export type CaptionPiece =
  | {
      kind: 'words';
      text: string;
      start: number;
      verdict: Verdict | null /** Behind "more". */;
      isHidden: boolean;
    }
  | { kind: 'fold' };

/** A caption cut where a found word begins or ends and where "more" begins; all pieces together are the caption. */
export function captionPieces(caption: string, { markets, seen }: CaptionCheck): CaptionPiece[] {
  const places = markets.flatMap(({ place, verdict }) => (place ? [{ ...place, verdict }] : []));
  const hasFold = caption.slice(seen.end).trim() !== '';
  const cuts = [
    0,
    caption.length,
    ...(hasFold ? [seen.end] : []),
    ...places.flatMap(({ start, end }) => [start, end]),
  ];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, at): CaptionPiece[] => {
    const end = edges[at + 1] ?? caption.length;
    // strictest first: the first that covers the piece gives its colour
    const verdict = places.find((place) => place.start <= start && end <= place.end)?.verdict ?? null;
    const words = {
      kind: 'words' as const,
      text: caption.slice(start, end),
      start,
      verdict,
      isHidden: hasFold && start >= seen.end,
    };
    return hasFold && start === seen.end ? [{ kind: 'fold' }, words] : [words];
  });
}
