import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arranged,
  type Layout,
  moved,
  pinToggled,
  put,
  toggled,
  widened,
} from '@/components/pipeline/columns/layout';
import { columnsSchema } from '@/lib/model/tableColumns';

const layout: Layout = [{ id: 'creator', pinned: true }, { id: 'stage' }, { id: 'tags' }, { id: 'note' }];
const ids = (of: Layout) => of.map(({ id, pinned }) => (pinned ? `${id}*` : id));

test('[COLS-1] a column comes at the end and goes; the name stays', () => {
  expect(ids(toggled(layout, 'zone'))).toEqual(['creator*', 'stage', 'tags', 'note', 'zone']);
  expect(ids(toggled(layout, 'tags'))).toEqual(['creator*', 'stage', 'note']);
  expect(toggled(layout, 'creator')).toBe(layout);
  expect(ids(arranged([{ id: 'stage' }, { id: 'stage' }]))).toEqual(['creator*', 'stage']);
});

test('[COLS-2] a column moves by one place or before another; over the border of the pinned ones it changes sides', () => {
  expect(ids(moved(layout, 'tags', -1))).toEqual(['creator*', 'tags', 'stage', 'note']);
  expect(ids(moved(layout, 'stage', -1))).toEqual(['creator*', 'stage*', 'tags', 'note']);
  expect(ids(moved(layout, 'creator', 1))).toEqual(['creator', 'stage', 'tags', 'note']);
  expect(moved(layout, 'note', 1)).toBe(layout);
  expect(ids(put(layout, 'note', 'stage'))).toEqual(['creator*', 'note', 'stage', 'tags']);
  expect(ids(put(layout, 'note', 'creator'))).toEqual(['note*', 'creator*', 'stage', 'tags']);
  expect(ids(put(layout, 'stage', null))).toEqual(['creator*', 'tags', 'note', 'stage']);
});

test('[COLS-3] pinned it stands behind those that are, set free before those that are not', () => {
  expect(ids(pinToggled(layout, 'note'))).toEqual(['creator*', 'note*', 'stage', 'tags']);
  expect(ids(pinToggled(layout, 'creator'))).toEqual(['creator', 'stage', 'tags', 'note']);
});

test('[COLS-4] a width stays within what can be read and seen; none is as the column comes', () => {
  expect(widened(layout, 'tags', 201.4)[2]).toEqual({ id: 'tags', width: 201 });
  expect(widened(layout, 'tags', 3)[2]?.width).toBe(48);
  expect(widened(layout, 'tags', 9000)[2]?.width).toBe(640);
  expect(widened(widened(layout, 'tags', 200), 'tags', null)).toEqual(layout);
});

test('[COLS-2] whatever is done, every column is there once, the pinned ones first, and it can be kept (property)', () => {
  const step = fc.tuple(
    fc.constantFrom('creator', 'stage', 'tags', 'note'),
    fc.constantFrom('up', 'down', 'pin', 'put', 'wide'),
    fc.constantFrom('creator', 'stage', 'tags', 'note', null),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let now = layout;
      for (const [id, what, other] of steps) {
        if (what === 'up' || what === 'down') now = moved(now, id, what === 'up' ? -1 : 1);
        if (what === 'pin') now = pinToggled(now, id);
        if (what === 'put') now = put(now, id, other);
        if (what === 'wide') now = widened(now, id, other ? 100 : null);

        expect(now.map((one) => one.id).sort()).toEqual(['creator', 'note', 'stage', 'tags']);
        expect(arranged(now)).toEqual(now);
        expect(columnsSchema.parse(now)).toEqual(now);
      }
    }),
  );
});
