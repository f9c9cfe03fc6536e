import { expect, test } from 'vitest';
import { stageLook } from '@/components/creators/stageLook';
import { stageKinds } from '@/lib/model/brand';

test('[CRE-2] every stage has a look by shape: dashed, filling, waiting for us, struck', () => {
  expect(stageLook('sourced').ring).toBe('new');
  expect(stageLook('replied').ring).toBe('act');
  expect(stageLook('stopped').ring).toBe('off');
  expect(stageLook('stopped', true).ring).toBe('stopped');
  const filling = stageKinds.filter((kind) => kind !== 'stopped').map((kind) => stageLook(kind).filled);
  expect(filling).toEqual([...filling].sort((a, b) => a - b));
});
