import { expect, test } from 'vitest';
import { steadyKeys } from '@/components/pipeline/grouping/steadyKeys';
import { makeRow } from '../makeRow';

test('[GROUP-3] while the list is held a row keeps its group, a new one gets its own; then all stand where they belong', () => {
  const [moved, fresh] = [makeRow({ stage: 'new' }), makeRow({ stage: 'new' })];
  const now = ({ stage }: { stage: string }) => [stage];
  const first = steadyKeys(now, null);
  first.keysOf(moved);
  const after = { ...moved, stage: 'talk' };

  const whileHeld = steadyKeys(now, first.held);
  expect([after, fresh].map(whileHeld.keysOf)).toEqual([['new'], ['new']]);
  expect(steadyKeys(now, whileHeld.held).keysOf(after)).toEqual(['new']);
  expect(steadyKeys(now, null).keysOf(after)).toEqual(['talk']);
});
