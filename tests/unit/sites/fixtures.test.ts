import { expect, test } from 'vitest';
import { captureProfile } from '@/lib/sites';
import { documentOf, fixturePages } from './pages';
import { judgedFields, verdictOn } from './verdict';

const now = '2026-11-24T09:40:00.000Z';
const pages = fixturePages();

test.each(pages.map((page) => [page.id, page] as const))('[CAP-1] %s', (_, page) => {
  const result = captureProfile(documentOf(page.html), new URL(page.url), now);
  if (page.reason) {
    expect(result).toEqual({ ok: false, reason: page.reason });
    return;
  }
  if (!result.ok) throw new Error(`refused: ${result.reason}`);

  const verdicts = judgedFields.map((field) => [field, verdictOn(field, page.expected, result.capture)]);
  const bad = verdicts.filter(([, verdict]) => verdict !== 'right' && verdict !== 'none');
  expect(bad.map(([field]) => [field, result.capture[field as 'handle'], page.expected[field as 'handle']])).toEqual([]);
  expect(result.capture).toMatchObject({ layout: page.layout, missing: [], emails: null });
});
