import { expect, test } from 'vitest';
import { factLines, isStale } from '@/components/creators/factLines';
import { makeAt, makeProfile } from '../../../make';

const lineOf = (lines: ReturnType<typeof factLines>, field: string) =>
  lines.find((line) => line.field === field);

test('[CRE-3] each number says value, source and whether it is exact; unknown is a line, never 0', () => {
  const profile = makeProfile({ likes: { value: 3_100_000, exact: false }, posts: null, region: null });

  const lines = factLines(profile, makeAt);

  expect(lineOf(lines, 'followers')).toMatchObject({
    value: { kind: 'count', count: { exact: true } },
    source: { source: 'userDetail' },
  });
  expect(lineOf(lines, 'likes')).toMatchObject({ value: { count: { exact: false } } });
  expect(lineOf(lines, 'posts')).toMatchObject({ value: { kind: 'unknown' }, source: null });
  expect(lineOf(lines, 'region')).toMatchObject({ value: { kind: 'unknown' } });
});

test('[CRE-3] nothing at all is a known zero, not unknown', () => {
  const lines = factLines(makeProfile({ posts: { value: 0, exact: true } }), makeAt);

  expect(lineOf(lines, 'posts')).toMatchObject({ value: { kind: 'count', count: { value: 0 } } });
});

test('[CRE-3] likes are not asked of an Instagram account', () => {
  const lines = factLines(
    makeProfile({ platform: 'instagram', url: 'https://www.instagram.com/ana.example/', likes: null }),
    makeAt,
  );

  expect(lineOf(lines, 'likes')).toBeUndefined();
  expect(lineOf(lines, 'followers')).toBeDefined();
});

test('[CRE-4] a value is stale after 30 days, each by its own age', () => {
  const profile = makeProfile({
    sources: {
      followers: { source: 'userDetail', at: '2026-11-24T09:40:00.000Z' },
      likes: { source: 'renderedHeader', at: '2026-10-01T09:40:00.000Z' },
    },
  });

  const lines = factLines(profile, makeAt);

  expect(lineOf(lines, 'followers')?.stale).toBe(false);
  expect(lineOf(lines, 'likes')?.stale).toBe(true);
  expect(isStale('2026-10-25T09:40:00.000Z', makeAt)).toBe(false);
  expect(isStale('2026-10-25T09:39:59.999Z', makeAt)).toBe(true);
});
