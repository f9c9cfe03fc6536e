import { expect, test } from 'vitest';
import { captureProfile } from '@/lib/sites';
import { medianViews } from '@/lib/sites/medianViews';
import type { VideoCard } from '@/lib/sites/site';
import { seededRandom } from '../../make';
import { gridKinds } from '../../mutants/gridKinds';
import { viewsFault } from '../../mutants/viewsFault';
import { documentOf, fixturePages } from './pages';

const at = '2026-11-24T09:40:00.000Z';
const grids = fixturePages().filter(({ views }) => views);

const card = (order: number, value: number | null, over: Partial<VideoCard> = {}): VideoCard => ({
  id: String(order),
  published: String(order).padStart(9, '0'),
  views: value === null ? undefined : { value, exact: value < 10_000 },
  isPinned: false,
  ...over,
});

test('[CAP-26] the median is of the newest thirty; two in the middle give their mean, rounded to a whole', () => {
  const many = Array.from({ length: 50 }, (_, index) => card(99 - index, index < 30 ? 100 : 9000));

  expect(medianViews(many, at)).toMatchObject({ value: 100, n: 30 });
  expect(medianViews([card(3, 10), card(2, 15)], at)).toMatchObject({ value: 13, exact: false, n: 2 });
  expect(medianViews([card(3, 10), card(2, 16)], at)).toMatchObject({ value: 13, exact: true, n: 2 });
});

test('[CAP-26] exact is a median whose middle is exact, whatever was rounded beside it', () => {
  expect(medianViews([card(3, 12_000), card(2, 9000), card(1, 8000)], at)).toMatchObject({
    value: 9000,
    exact: true,
  });
  expect(medianViews([card(3, 12_000), card(2, 11_000), card(1, 8000)], at)?.exact).toBe(false);
});

test('[CAP-26] without views, or in another order than the newest first, the median is unknown', () => {
  expect(medianViews([], at)).toBeUndefined();
  expect(medianViews([card(2, null), card(1, null)], at)).toBeUndefined();
  expect(medianViews([card(9, 5, { isPinned: true })], at)).toBeUndefined();
  expect(medianViews([card(1, 5), card(2, 6), card(3, 7)], at)).toBeUndefined();
});

test('[CAP-26] one neighbour in four may stand otherwise, and a pinned video anywhere', () => {
  const late = [card(9, 1), card(7, 2), card(8, 3), card(6, 4), card(5, 5)];

  expect(medianViews(late, at)).toMatchObject({ value: 3, n: 5 });
  expect(medianViews([card(1, 999, { isPinned: true }), ...late], at)).toMatchObject({ value: 3, pinned: 1 });
});

test('[CAP-26] a grid that lies never gives somebody else’s views', () => {
  const seed = Number(process.env.JIANLIAN_SEED ?? 20261129);
  const random = seededRandom(seed);
  const wrong: string[] = [];
  let told = 0;
  for (let round = 0; round < 20; round++)
    for (const kind of gridKinds) {
      const page = grids[Math.floor(random() * grids.length)]!;
      const damaged = documentOf(page.html);
      const person = { handle: page.expected.handle ?? '', platformId: null, name: null, counts: [] };
      kind.apply({ page: damaged, random, person });
      const result = captureProfile(damaged, new URL(page.url), at);
      if (!result.ok) continue;
      if (result.capture.views) told++;
      const fault = viewsFault(result.capture, damaged);
      if (fault) wrong.push(`seed ${seed}, ${page.id}: ${kind.name}: ${fault}`);
    }

  expect(wrong).toEqual([]);
  expect(told).toBeGreaterThan(20);
});

test('the verdict on views refuses what no card of the creator shows', () => {
  const page = grids.find(({ id }) => id === 'tiktok/grid-2023')!;
  const result = captureProfile(documentOf(page.html), new URL(page.url), at);
  if (!result.ok) throw new Error(result.reason);
  const views = result.capture.views!;
  const judged = (over: Partial<typeof views>) =>
    viewsFault({ ...result.capture, views: { ...views, ...over } }, documentOf(page.html));

  expect(judged({})).toBeUndefined();
  expect(judged({ n: 7 })).toContain('6 videos');
  expect(judged({ value: 5 })).toContain('outside');
});
