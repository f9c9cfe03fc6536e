import { expect, test } from 'vitest';
import { captureProfile, sites } from '@/lib/sites';
import { documentOf, fixturePages } from './pages';
import { judgedFields, verdictOn } from './verdict';

const now = '2026-11-24T09:40:00.000Z';
const readable = fixturePages().filter((page) => page.reason === null);

test.each(readable.map((page) => [page.id, page] as const))(
  '[CAP-3] without any one source, the others still say nothing wrong of %s',
  (_, page) => {
    const document = documentOf(page.html);
    const url = new URL(page.url);
    const site = sites.find(({ placeAt }) => placeAt(url))!;
    const complaints = site.sources.flatMap((removed) => {
      const sources = site.sources.filter((source) => source !== removed);
      const result = captureProfile(document, url, now, [{ ...site, sources }]);
      if (!result.ok) return [];
      return judgedFields
        .filter((field) => result.capture.sources[field as 'bio']?.source !== 'ogCounts')
        .filter((field) => ['wrong', 'invented'].includes(verdictOn(field, page.expected, result.capture)))
        .map((field) => `without ${removed.id}: ${field} ${JSON.stringify(result.capture[field])}`);
    });

    expect(complaints).toEqual([]);
  },
);
