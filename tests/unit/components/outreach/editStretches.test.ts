import { describe, expect, test } from 'vitest';
import {
  changeBetween,
  editStretches,
  rangesOf,
  restoreMissing,
  type Stretch,
  shownText,
  type Variable,
} from '@/components/outreach/editStretches';
import { seededRandom } from '../../../make';

const words = (shown: string): Stretch => ({ kind: 'text', shown });
const variable = (path: string, shown: string, state: Variable['state'] = 'filled'): Variable => ({
  kind: 'variable',
  shown,
  path,
  source: `{{ ${path} }}`,
  state,
  whenMissing: `[${path}]`,
});
const hello = [
  words('Hi '),
  variable('creator.first', 'Ana'),
  words(', '),
  variable('ref.why', '[ref.why]', 'missing'),
  words('!'),
];

describe('typing in a text with variables', () => {
  test('[WRITE-1] words typed beside a variable are text and leave the variable whole', () => {
    const edit = editStretches(hello, 'Hi dear Ana, [ref.why]!', 8);

    expect(edit.values).toEqual([]);
    expect(edit.stretches[0]).toEqual(words('Hi dear '));
    expect(edit.stretches[1]).toEqual(hello[1]);
  });

  test('[WRITE-2] typing inside a variable changes its value and nothing else', () => {
    const edit = editStretches(hello, 'Hi Anna, [ref.why]!', 6);

    expect(edit.values).toEqual([{ path: 'creator.first', value: 'Anna' }]);
    expect(edit.stretches[0]).toEqual(words('Hi '));
    expect(edit.typingIn).toBe(1);
  });

  test('[WRITE-2] the next letters at the end of the value still belong to it, letters typed later beside it do not', () => {
    const first = editStretches(hello, 'Hi Ana, y!', 9);
    const second = editStretches(first.stretches, 'Hi Ana, yo!', 10, first.typingIn);
    const elsewhere = editStretches(first.stretches, 'Hi Ana, yo!', 10, null);

    expect(first.values).toEqual([{ path: 'ref.why', value: 'y' }]);
    expect(second.values).toEqual([{ path: 'ref.why', value: 'yo' }]);
    expect(elsewhere.values).toEqual([]);
    expect(shownText(elsewhere.stretches)).toBe('Hi Ana, yo!');
  });

  test('[WRITE-2] an input method that replaces its own letters fills the variable once', () => {
    const typed = editStretches(hello, 'Hi Ana, w!', 9);
    const longer = editStretches(typed.stretches, 'Hi Ana, wei!', 11, typed.typingIn);
    const chosen = editStretches(longer.stretches, 'Hi Ana, 为!', 9, longer.typingIn);

    expect(chosen.values).toEqual([{ path: 'ref.why', value: '为' }]);
    expect(chosen.stretches.filter(({ kind }) => kind === 'variable')).toHaveLength(2);
  });

  test('[WRITE-3] the name of a missing variable never becomes text: touching it takes it whole', () => {
    const inside = editStretches(hello, 'Hi Ana, [rxef.why]!', 11);
    const across = editStretches(hello, 'Hi Ana, [r', 10);

    expect(inside.values).toEqual([{ path: 'ref.why', value: 'x' }]);
    expect(shownText(across.stretches)).toBe('Hi Ana, ');
  });

  test('[WRITE-1] deleting a whole variable removes it; deleting across one keeps the rest of its value as words', () => {
    const removed = editStretches(hello, 'Hi , [ref.why]!', 3);
    const across = editStretches(hello, 'Hna, [ref.why]!', 1);

    expect(removed.values).toEqual([]);
    expect(removed.stretches.filter(({ kind }) => kind === 'variable')).toHaveLength(1);
    expect(across.stretches[0]).toEqual(words('Hna, '));
  });

  test('[WRITE-2] erasing the last letter of a value being typed empties the value and keeps the variable', () => {
    const typed = editStretches(hello, 'Hi Ana, y!', 9);
    const erased = editStretches(typed.stretches, 'Hi Ana, !', 8, typed.typingIn);

    expect(erased.values).toEqual([{ path: 'ref.why', value: '' }]);
    expect(erased.stretches).toHaveLength(hello.length);
  });

  test('[WRITE-3] one backspace at its end takes a missing variable whole', () => {
    const edit = editStretches(hello, 'Hi Ana, [ref.why!', 16);

    expect(edit.values).toEqual([]);
    expect(shownText(edit.stretches)).toBe('Hi Ana, !');
  });

  test('[WRITE-2] a letter that the name of a missing variable also begins or ends with still fills it', () => {
    const whole = { start: 8, end: 17 };
    const first = editStretches(hello, 'Hi Ana, [!', 9, null, whole);
    const last = editStretches(hello, 'Hi Ana, ]!', 9, null, whole);
    const other = editStretches(hello, 'Hi Ana, x', 9, null, whole);

    expect(first.values).toEqual([{ path: 'ref.why', value: '[' }]);
    expect(last.values).toEqual([{ path: 'ref.why', value: ']' }]);
    expect(other.values).toEqual([]); // something else happened than a replacement of the selection
  });

  test("[WRITE-3] the browser's undo that brings the name of a missing variable back brings the variable back", () => {
    const typed = editStretches(hello, 'Hi Ana, so!', 10);
    const undone = editStretches(typed.stretches, 'Hi Ana, [ref.why]!', 17, typed.typingIn);
    const removed = editStretches(hello, 'Hi Ana, !', 8);
    const restored = restoreMissing(
      editStretches(removed.stretches, 'Hi Ana, [ref.why]!', 17).stretches,
      hello.filter((stretch) => stretch.kind === 'variable'),
    );

    expect(undone.values).toEqual([{ path: 'ref.why', value: '' }]);
    expect(undone.stretches[3]).toMatchObject({ state: 'missing' });
    expect(restored).toEqual(hello);
  });
});

test('[WRITE-1] the caret tells which of several equal letters was typed', () => {
  expect(changeBetween('aa', 'aaa', 1)).toEqual({ start: 0, end: 0, inserted: 'a' });
  expect(changeBetween('aa', 'aaa', 3)).toEqual({ start: 2, end: 2, inserted: 'a' });
  expect(changeBetween('aaa', 'aa', 1)).toEqual({ start: 1, end: 2, inserted: '' });
});

test('[WRITE-1] random edits: what is shown is what was typed, but for a missing variable that was touched', () => {
  const seed = 20_261_124;
  const random = seededRandom(seed);
  const pick = (length: number) => Math.floor(random() * (length + 1));
  let stretches: Stretch[] = [
    words('Hi '),
    variable('a', 'Ana'),
    variable('b', '北锅'),
    words(' ok '),
    variable('c', '👍x'),
  ];
  for (let round = 0; round < 2000; round++) {
    const before = shownText(stretches);
    const [one, other] = [pick(before.length), pick(before.length)];
    const [start, end] = [Math.min(one, other), random() < 0.7 ? Math.min(one, other) : Math.max(one, other)];
    const typed = ['x', '你好', '', 'a a', '👍'][pick(4)] ?? '';
    const next = before.slice(0, start) + typed + before.slice(end);

    const edit = editStretches(stretches, next, start + typed.length);

    expect(shownText(edit.stretches), `seed ${seed}, round ${round}`).toBe(next);
    expect(rangesOf(edit.stretches).at(-1)?.end ?? 0).toBe(next.length);
    stretches = next.length > 60 ? [words('Hi '), variable('a', 'Ana'), words('!')] : edit.stretches;
  }
});
