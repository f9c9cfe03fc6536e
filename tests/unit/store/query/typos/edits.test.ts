import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsTo, patternOf } from '@/lib/store/query/typos/edits';

/** Row by row, as in the books: insert, delete, replace, swap two neighbours once. */
function counted(word: string, text: string, anywhere: boolean): number {
  const rows = [Array.from({ length: text.length + 1 }, (_, at) => (anywhere ? 0 : at))];
  for (let i = 1; i <= word.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= text.length; j++) {
      const isEqual = word[i - 1] === text[j - 1];
      let edits = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (isEqual ? 0 : 1),
      );
      if (i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1])
        edits = Math.min(edits, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = edits;
    }
  }
  return Math.min(...rows[word.length]!);
}

test.each([
  ['muler', 'muller', 1],
  ['harriot', 'harriet', 1],
  ['hariret', 'harriet', 1],
  ['jonat', 'jonathan', 0],
  ['ana', 'oskar', 3],
])('[SEARCH-2] "%s" begins "%s" with %i edits', (word, text, edits) => {
  expect(editsTo(patternOf(word), text, 9, false)).toBe(edits);
});

const someWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
const someText = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });

test.each([false, true])(
  '[SEARCH-2] as many edits as counted one by one, anywhere: %s (property)',
  (anywhere) => {
    fc.assert(
      fc.property(someWord, someText, fc.nat(3), (word, text, most) => {
        expect(editsTo(patternOf(word), text, most, anywhere)).toBe(
          Math.min(counted(word, text, anywhere), most + 1),
        );
      }),
      { numRuns: 2000 },
    );
  },
);
