import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '@/components/pipeline/lines';
import type { ListItem } from '@/components/pipeline/listItems';
import { listingOfItems } from '@/components/pipeline/listing';

const heights = { row: 34, group: 28, head: 28, need: 150 };
const someItems = fc.array(
  fc.record({ is: fc.constantFrom('row' as const, 'row' as const, 'group' as const, 'need' as const) }),
  {
    maxLength: 30,
  },
);

test('[QUERY-5] lines stand where adding them up one by one puts them (property)', () => {
  fc.assert(
    fc.property(someItems, fc.nat(1500), (items, top) => {
      const starts = [0];
      for (const { is } of items) starts.push(starts.at(-1)! + heights[is]);

      const lines = linesOf(listingOfItems(items as ListItem[]), ({ is }) => heights[is], heights.row);

      expect(lines.total).toBe(starts.at(-1));
      expect(items.map((_, index) => lines.place(index))).toEqual(
        items.map((_, index) => ({ start: starts[index], end: starts[index + 1] })),
      );
      const at = starts.slice(0, -1).findLastIndex((start) => start <= top);
      expect(lines.at(top)).toBe(Math.max(0, at));
    }),
  );
});
