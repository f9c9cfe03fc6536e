import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Placed, steadyOrder } from '@/components/pipeline/steadyOrder';

type Group = 'due' | 'week' | 'later';
const at = (order: string): Placed<Group>[] =>
  order
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [id = '', group = 'due'] = one.split(':');
      return { id, group: group as Group };
    });

test('[PANEL-5] nobody points at the list: the order is the wanted one', () => {
  expect(steadyOrder(at('a b c'), at('c b a'), false)).toEqual(at('c b a'));
});

test('[PANEL-5] held, what is known keeps its place and its group, what is gone is gone', () => {
  expect(steadyOrder(at('a:due b:due c:week'), at('c:week a:later'), true)).toEqual(at('a:due c:week'));
});

test('[PANEL-5] held, a new row appears at once, behind the row it now follows and in that group', () => {
  const before = at('a:due b:week c:later');

  expect(steadyOrder(before, at('b:due new:due a:week c:later'), true)).toEqual(
    at('a:due b:week new:week c:later'),
  );
  expect(steadyOrder(before, at('new:due a:due b:week c:later'), true)).toEqual(
    at('new:due a:due b:week c:later'),
  );
});

test('[PANEL-5] the first rows, and rows that come into an empty list, stand as wanted', () => {
  expect(steadyOrder([], at('b a'), true)).toEqual(at('b a'));
});

test('[PANEL-5] whatever happens: each wanted row once, known ones in their old order, and no group torn by a new row', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
  fc.assert(
    fc.property(ids, ids, (old, next) => {
      const before = old.map((id, index): Placed<Group> => ({ id, group: index < 3 ? 'due' : 'later' }));
      const wanted = next.map((id, index): Placed<Group> => ({ id, group: index < 4 ? 'due' : 'later' }));

      const shown = steadyOrder(before, wanted, true);

      expect(shown.map(({ id }) => id).sort()).toEqual([...next].sort());
      if (old.length > 0) {
        expect(shown.map(({ id }) => id).filter((id) => old.includes(id))).toEqual(
          old.filter((id) => next.includes(id)),
        );
      }
    }),
  );
});
