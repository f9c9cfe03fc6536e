import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListItem } from '@/components/pipeline/listItems';
import { type Between, type Listing, listingOf, listingOfItems } from '@/components/pipeline/listing';
import { makeRow } from './makeRow';

const rows = Array.from({ length: 12 }, (_, nth) => makeRow({ name: `row ${nth}` }));
const someBetween = fc.array(fc.nat(rows.length), { maxLength: 5 }).map((places): Between[] =>
  places
    .sort((a, b) => a - b)
    .map((before, nth) => ({
      before,
      item: { is: 'need', key: `need ${nth}`, row: rows[0]!, to: 'agreed' },
    })),
);

/** The same lines, all made. */
function naive(between: readonly Between[]): ListItem[] {
  const items: ListItem[] = [];
  for (let place = 0; place <= rows.length; place++) {
    items.push(...between.filter(({ before }) => before === place).map(({ item }) => item));
    const row = rows[place];
    if (row) items.push({ is: 'row', key: row.dealId, row, place });
  }
  return items;
}
const linesIn = ({ length, at }: Listing) => Array.from({ length }, (_, index) => at(index));

test('[QUERY-5] a line that is made when it is asked for is the one that would have stood there (property)', () => {
  fc.assert(
    fc.property(someBetween, (between) => {
      const items = naive(between);
      const listing = listingOf(rows, between);
      const made = listingOfItems(items);

      expect(linesIn(listing)).toEqual(items);
      expect(listing.odd).toEqual(made.odd);
      for (const [index, { key }] of items.entries()) {
        expect(listing.indexOf(key)).toBe(index);
        expect(listing.stops.placeOf(key)).toBe(made.stops.placeOf(key));
      }
      expect(Array.from({ length: listing.stops.length + 1 }, (_, place) => listing.stops.at(place))).toEqual(
        Array.from({ length: made.stops.length + 1 }, (_, place) => made.stops.at(place)),
      );
      expect([listing.indexOf('nobody'), listing.stops.placeOf('nobody'), listing.stops.at(-1)]).toEqual([
        -1,
        -1,
        undefined,
      ]);
    }),
  );
});
