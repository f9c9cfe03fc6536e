import { expect, test } from 'vitest';
import { excerptOf } from '@/components/creators/evidence';
import type { ZoneCue } from '@/lib/model/creator';

const bio = 'slow food, Silver Lake LA\none pan, one hour, no rush';
const cue = (over: Partial<ZoneCue> = {}): ZoneCue => ({
  rule: 'place',
  text: 'Silver Lake LA',
  field: 'bio',
  start: 11,
  end: 25,
  ...over,
});
const marked = ({ text, start, end }: ReturnType<typeof excerptOf>) => text.slice(start, end);

test('[CRE-5] a cue is quoted with the line it stood in and marked inside it', () => {
  const excerpt = excerptOf(cue(), [null, bio]);

  expect(excerpt.text).toBe('slow food, Silver Lake LA');
  expect(marked(excerpt)).toBe('Silver Lake LA');
});

test('[CRE-5] a long line is cut around the cue, never through a sign', () => {
  const long = `${'\u{1f373}'.repeat(30)} in Oslo ${'\u{1f373}'.repeat(30)}`;
  const start = long.indexOf('Oslo');
  const excerpt = excerptOf(cue({ text: 'Oslo', start, end: start + 4 }), [long]);

  expect(marked(excerpt)).toBe('Oslo');
  expect(excerpt.text.isWellFormed()).toBe(true);
  expect(excerpt.text.length).toBeLessThan(70);
});

test('[CRE-5] where the bio reads otherwise by now the cue stands alone', () => {
  expect(excerptOf(cue(), ['another bio altogether, quite long'])).toEqual({
    text: 'Silver Lake LA',
    start: 0,
    end: 14,
  });
  expect(marked(excerptOf(cue({ field: 'contacts', text: '+81', start: null, end: null }), [bio]))).toBe(
    '+81',
  );
});
