import { expect, test } from 'vitest';
import { type DifferencePiece, difference } from '@/lib/outreach/drafts/difference';
import { seededRandom } from '@/tests/make';

const joined = (pieces: readonly DifferencePiece[], without: DifferencePiece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

test('[TPL-15] words are the smallest piece, a variable is one', () => {
  expect(difference('Hi {{ creator.first }}, bye', 'Hi {{ creator.name }}, bye')).toEqual([
    { kind: 'same', text: 'Hi ' },
    { kind: 'gone', text: '{{ creator.first }}' },
    { kind: 'new', text: '{{ creator.name }}' },
    { kind: 'same', text: ', bye' },
  ]);
  expect(difference('', 'a')).toEqual([{ kind: 'new', text: 'a' }]);
  expect(difference('a', 'a')).toEqual([{ kind: 'same', text: 'a' }]);
});

test('[TPL-15] whatever changes, both texts can be read from it, also where they are long', () => {
  const random = seededRandom(7);
  const words = ['one', ' ', '\n', '你好', '{{ a.b }}', '{% if x %}', '。', 'two '];
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)]).join('');
  for (const length of [0, 1, 12, 60, 4000]) {
    const [before, after] = [text(length), text(length)];
    const pieces = difference(before, after);

    expect(joined(pieces, 'new')).toBe(before);
    expect(joined(pieces, 'gone')).toBe(after);
  }
});
