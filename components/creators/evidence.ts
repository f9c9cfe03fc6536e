import type { ZoneCue } from '@/lib/model/creator';

export type Excerpt = { text: string; start: number; end: number };

/** The line of a longer piece of evidence in which the words that matter stand. */
export const lineAround = ({ text, start, end }: Excerpt): Excerpt => cutOut(text, start, end, 60);

/** The words of a cue as they stand in the bio, with a little of their line around them; the cue alone where the bio reads otherwise by now. */
export function excerptOf(cue: ZoneCue, bios: readonly (string | null)[]): Excerpt {
  const { start, end, text } = cue;
  const alone = { text, start: 0, end: text.length };
  if (cue.field !== 'bio' || start === null || end === null) return alone;
  const bio = bios.find((one) => one?.slice(start, end) === text);
  if (!bio) return alone;
  return cutOut(bio, start, end, 28);
}

function cutOut(whole: string, start: number, end: number, around: number): Excerpt {
  const lineStart = whole.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = whole.indexOf('\n', end) < 0 ? whole.length : whole.indexOf('\n', end);
  const from = edge(whole, Math.max(lineStart, start - around));
  const to = edge(whole, Math.min(lineEnd, end + around));
  const before = from > lineStart ? '\u2026' : '';
  const after = to < lineEnd ? '\u2026' : '';
  return {
    text: `${before}${whole.slice(from, to)}${after}`,
    start: start - from + before.length,
    end: end - from + before.length,
  };
}

/** Never between the two halves of one sign. */
const edge = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
