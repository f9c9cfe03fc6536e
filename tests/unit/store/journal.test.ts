import { expect, test } from 'vitest';
import type { Change } from '@/lib/commands/changes';
import { changeCount } from '@/lib/store/changeCount';
import { changesOf, kept } from '@/lib/store/journal';

const changes = (count: number): Change[] =>
  Array.from({ length: count }, (_, n) => ({
    table: 'deals',
    id: `deal-${n}`,
    field: 'note',
    before: null,
    after: `周末回复慢 ${n}`,
  }));

test('[STORE-17] a long list of changes is kept packed, a short one as it is, and both are read as they were', () => {
  const [long, short] = [kept(changes(800)), kept(changes(5))];

  expect(short).toEqual(changes(5));
  expect(Array.isArray(long)).toBe(false);
  expect(structuredClone(long)).toEqual(long);
  for (const [list, count] of [
    [long, 800],
    [short, 5],
  ] as const) {
    expect(changeCount({ changes: list })).toBe(count);
    expect(changesOf({ changes: list })).toEqual(changes(count));
  }
});
