import { expect, test } from 'vitest';
import { alsoSortedBy, sortedBy } from '@/components/pipeline/pipelineView';

test('[PANEL-20] a press sorts by that field alone, from the end one expects, and turns it round', () => {
  const byName = sortedBy([{ by: 'next', desc: false }], 'name');

  expect(byName).toEqual([{ by: 'name', desc: false }]);
  expect(sortedBy(byName, 'name')).toEqual([{ by: 'name', desc: true }]);
  expect(sortedBy(byName, 'followers')).toEqual([{ by: 'followers', desc: true }]);
});

test('[PANEL-20] with Shift a field comes after the others, is turned round, then goes; one order always stays', () => {
  const one = sortedBy([], 'stage');
  const two = alsoSortedBy(one, 'followers');
  const turned = alsoSortedBy(two, 'followers');

  expect(two).toEqual([
    { by: 'stage', desc: false },
    { by: 'followers', desc: true },
  ]);
  expect(turned).toEqual([
    { by: 'stage', desc: false },
    { by: 'followers', desc: false },
  ]);
  expect(alsoSortedBy(turned, 'followers')).toEqual(one);
  expect(alsoSortedBy([{ by: 'stage', desc: true }], 'stage')).toEqual([{ by: 'stage', desc: false }]);
});
