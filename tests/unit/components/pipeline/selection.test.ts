import { expect, test } from 'vitest';
import { allOf, extended, toggled } from '@/components/pipeline/selection';

const ordered = ['a', 'b', 'c', 'd', 'e'];

test('[PANEL-21] all from the one chosen last, whichever stands first; what was chosen stays', () => {
  const one = toggled(new Set(), 'd');

  expect([...extended(one, ordered, 'd', 'b')].sort()).toEqual(['b', 'c', 'd']);
  expect([...extended(new Set(['a']), ordered, 'd', 'e')].sort()).toEqual(['a', 'd', 'e']);
  expect([...extended(new Set(), ordered, null, 'c')]).toEqual(['c']);
  expect([...extended(new Set(), ordered, 'gone', 'c')]).toEqual(['c']);
  expect([...toggled(one, 'd')]).toEqual([]);
});

test('[PANEL-21] those in sight, again all', () => {
  const inSight = allOf(new Set(['e']), ['a', 'b'], ordered);

  expect([...inSight].sort()).toEqual(['a', 'b', 'e']);
  expect([...allOf(inSight, ['a', 'b'], ordered)]).toEqual(ordered);
});
