import type { Range } from './foldedText';

/** From so many hashtags in a row on, nobody reads the single one. */
const least = 3;

/** Where three or more hashtags stand one after another, with nothing but blanks, commas and dots between them; in a folded text. */
export function hashtagRuns(folded: string): Range[] {
  const run = new RegExp(
    `#[\\p{L}\\p{N}\\p{M}_]+(?:[\\s,.·•|]*#[\\p{L}\\p{N}\\p{M}_]+){${least - 1},}`,
    'gu',
  );
  return [...folded.matchAll(run)].map(({ index, 0: tags }) => ({ start: index, end: index + tags.length }));
}
