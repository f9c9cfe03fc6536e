import { poolScope, workScope } from '@/lib/model/record';

export const makeAt = '2026-11-24T09:40:00.000Z';

let seed = 1;
let count = 0;

/** Starts the ids again: call it in `beforeEach` where a test compares ids. */
export function seedIds(value = 1): void {
  seed = value;
  count = 0;
}

/** A UUIDv7 made of the seed and a counter; its time is that of `makeAt`. */
export function makeId(): string {
  count += 1;
  const time = Date.parse(makeAt).toString(16).padStart(12, '0');
  const tail = (seed * 0x1_0000_0000 + count).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
}

/** The one brand of a test that does not care about brands. */
export const makeBrandId = '00000000-0000-7000-8000-0000000000b1';

/** What every record of the pool begins with. */
export const pool = () => ({
  id: makeId(),
  scope: poolScope,
  brandId: null,
  createdAt: makeAt,
  updatedAt: makeAt,
});
/** What every record of a brand's work begins with. */
export const work = (brandId: string) => ({
  id: makeId(),
  scope: workScope(brandId),
  brandId,
  createdAt: makeAt,
  updatedAt: makeAt,
});
