import type { Platform } from '@/lib/model/profile';
import type { Range } from './foldedText';

/** How much of a caption is seen before "more": reported by people who use the platforms, not published by them. */
export const captionFold: Record<
  Platform,
  { characters: number; isFirstLineOnly: boolean; basis: 'general'; checkedAt: string }
> = {
  tiktok: { characters: 100, isFirstLineOnly: true, basis: 'general', checkedAt: '2026-11-22' },
  instagram: { characters: 125, isFirstLineOnly: false, basis: 'general', checkedAt: '2026-11-22' },
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The part of a caption that is seen at once: blank lines before it are not counted. Characters as a reader counts them. */
export function seenAtOnce(caption: string, platform: Platform): Range {
  const { characters, isFirstLineOnly } = captionFold[platform];
  const start = /^\s*/.exec(caption)![0].length;
  const rest = caption.slice(start);
  const line = isFirstLineOnly ? (/^[^\r\n]*/.exec(rest)?.[0] ?? '') : rest;
  let end = 0;
  let count = 0;
  for (const { segment } of graphemes.segment(line)) {
    if (count++ === characters) break;
    end += segment.length;
  }
  return { start, end: start + end };
}
