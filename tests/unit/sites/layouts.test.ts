import { expect, test } from 'vitest';
import { factFields } from '@/lib/model/profile';
import { captureProfile } from '@/lib/sites';
import { layouts } from '@/lib/sites/layouts';
import { documentOf, fixturePages } from './pages';

const now = '2026-11-24T09:40:00.000Z';
const page = (id: string) => fixturePages().find((one) => one.id === id)!;
const read = (html: string, url: string) => {
  const result = captureProfile(documentOf(html), new URL(url), now);
  return result.ok ? { layout: result.capture.layout, missing: result.capture.missing } : result.reason;
};

test('[CAP-20] every layout names its fields and when it was last seen, and has a page of its own among the fixtures', () => {
  const named = fixturePages().map(({ layout }) => layout);
  const unseen = layouts.filter(({ id }) => !named.includes(id) && id !== 'tiktok.header2022');

  expect(layouts.flatMap(({ fields }) => fields.filter((field) => !factFields.includes(field)))).toEqual([]);
  expect(layouts.every(({ lastSeen }) => lastSeen === null || /^20\d\d(-\d\d){0,2}$/.test(lastSeen))).toBe(
    true,
  );
  expect(unseen.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['tiktok/user-detail-v2-2026', '"heartCount"', '"heartTotal"', 'tiktok.userDetail', []],
  ['tiktok/raw-no-header-zeros', '"followerCount"', '"followerTotal"', 'tiktok.userDetail', ['followers']],
  ['tiktok/header-german-2026', 'followers-count', 'fans-count', 'tiktok.header2026', ['followers']],
  ['instagram/xig-several-links-2026', '"following_count"', '"follows"', 'instagram.xigUser', ['following']],
  [
    'instagram/header-arabic-digits',
    '>٥٨<',
    '>كثير<',
    'instagram.header',
    ['followers', 'following', 'posts'],
  ],
  ['instagram/raw-head-english', 'profile_id', 'profile_key', 'instagram.head', ['platformId']],
] as const)(
  '[CAP-21] %s with %s renamed is still that layout and names what is missing',
  (id, from, to, layout, missing) => {
    const { html, url } = page(id);

    expect(html).toContain(from);
    expect(read(html, url)).toEqual({ layout, missing: [] });
    // What another source of the same page still tells is not missing.
    expect(read(html.replaceAll(from, to), url)).toEqual({ layout, missing });
  },
);
