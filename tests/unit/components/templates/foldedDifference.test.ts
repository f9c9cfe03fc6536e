import { expect, test } from 'vitest';
import { foldedDifference } from '@/components/templates/foldedDifference';
import { difference } from '@/lib/outreach/drafts/difference';

test('[TPL-20] what changed stands with its lines, long stretches between are counted', () => {
  const lines = ['Hi,', '', 'one', 'two', 'three', '', 'four', 'the price is 450', 'five', 'six', 'Bye'];
  const before = lines.join('\n');

  expect(foldedDifference(difference(before, before.replace('450', '400')))).toEqual([
    { kind: 'skipped', lines: 5 },
    { kind: 'same', text: 'the price is ' },
    { kind: 'gone', text: '450' },
    { kind: 'new', text: '400' },
    { kind: 'same', text: '\n' },
    { kind: 'skipped', lines: 3 },
  ]);
});

test('[TPL-20] a short stretch is shown whole, and nothing is left out but what is counted', () => {
  const pieces = difference('a 1\nb\nc\nd 2', 'a 3\nb\nc\nd 4');

  expect(foldedDifference(pieces)).toEqual(pieces);
});
