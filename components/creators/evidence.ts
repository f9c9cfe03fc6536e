import type { ZoneCue } from '@/lib/model/creator';

export type Excerpt = { text: string; start: number; end: number };

const around = 28;

/** The words of a cue as they stand in the bio, with a little of their line around them; the cue alone where the bio reads otherwise by now. */
export function excerptOf(cue: ZoneCue, bios: readonly (string | null)[]): Excerpt {
  const { start, end, text } = cue;
  const alone = { text, start: 0, end: text.length };
  if (cue.field !== 'bio' || start === null || end === null) return alone;
  const bio = bios.find((one) => one?.slice(start, end) === text);
  if (!bio) return alone;
  const lineStart = bio.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = bio.indexOf('\n', end) < 0 ? bio.length : bio.indexOf('\n', end);
  const from = edge(bio, Math.max(lineStart, start - around));
  const to = edge(bio, Math.min(lineEnd, end + around));
  const before = from > lineStart ? '\u2026' : '';
  const after = to < lineEnd ? '\u2026' : '';
  return {
    text: `${before}${bio.slice(from, to)}${after}`,
    start: start - from + before.length,
    end: end - from + before.length,
  };
}

/** Never between the two halves of one sign. */
const edge = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
