import { expect, test } from 'vitest';
import { closestIn } from '@/lib/store/query/found/closest';
import { editsTo, patternOf } from '@/lib/store/query/typos/edits';

test('[SEARCH-5] the part that is nearest has as many edits as the search counts, in 3,000 pairs', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`seed ${seed}`);
  let state = seed;
  const random = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * most);
  };
  const text = (length: number) => Array.from({ length }, () => 'abc'[random(3)]).join('');

  for (let round = 0; round < 3000; round++) {
    const word = text(1 + random(6));
    const given = text(random(12));

    const { edits, start, end } = closestIn(given, word);

    expect(`${given} ${word} ${edits}`).toBe(`${given} ${word} ${editsTo(patternOf(word), given, 99, true)}`);
    expect(`${given} ${word} ${editsTo(patternOf(word), given.slice(start, end), 99, true)}`).toBe(
      `${given} ${word} ${edits}`,
    );
  }
});

test.each([
  ['山田由紀の部屋', '山口由紀', '山田由紀'],
  ['さくらと桜', 'さくろ', 'さくら'],
  ['abcd', 'acbd', 'abcd'],
  ['xxabcxx', 'abc', 'abc'],
])('[SEARCH-5] in %s nearest to %s is %s', (given, word, part) => {
  const { start, end } = closestIn(given, word);
  expect(given.slice(start, end)).toBe(part);
});
