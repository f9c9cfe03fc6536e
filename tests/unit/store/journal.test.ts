import { expect, test } from 'vitest';
import type { Change } from '@/lib/commands/changes';
import { changeCount } from '@/lib/store/changeCount';
import { changesOf, changesSoon, kept, keptInverse, keptSoon } from '@/lib/store/journal';
import { makeDeal } from '@/tests/make';

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

test('[STORE-17] packed by the browser’s own means it reads as the same list, either way', async () => {
  for (const count of [800, 5]) {
    const own = await keptSoon(changes(count));
    expect(changesOf({ changes: own })).toEqual(changes(count));
    for (const one of [own, kept(changes(count))])
      expect(await changesSoon({ changes: one })).toEqual(changes(count));
  }
});

test('[STORE-17] what removes all that a command made is kept as that, and reads as the list it is', async () => {
  const made: Change[] = Array.from({ length: 300 }, (_, n) => {
    const created = makeDeal({ id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` });
    return { table: n === 7 ? 'activities' : 'deals', id: created.id, created };
  });
  const entry = { changes: kept(made) };
  const removed = made.flatMap((change): Change[] =>
    'created' in change && change.table === 'deals'
      ? [{ table: 'deals', id: change.id, deleted: change.created }]
      : [],
  );
  const inverse = removed.toReversed();

  const own = keptInverse({ entry, changes: made }, inverse);

  expect(own && changeCount({ changes: own })).toBe(299);
  expect(own && changesOf({ changes: own })).toEqual(inverse);
  expect(own && (await changesSoon({ changes: own }))).toEqual(inverse);
  expect(keptInverse({ entry, changes: made }, inverse.slice(1))).toBeUndefined();
  expect(keptInverse({ entry, changes: [...made, ...changes(1)] }, inverse)).toBeUndefined();
});
