import { expect, test, vi } from 'vitest';
import { captureProfile } from '@/lib/sites';
import type { Source } from '@/lib/sites/site';
import { siteAt } from '@/lib/sites/siteAt';
import { documentOf, fixturePages, type Page } from './pages';
import { type JudgedField, judgedFields, type Verdict, verdictOn } from './verdict';

const pages = fixturePages();
const creators = pages.filter(({ reason }) => reason === null);
const refusals = pages.filter(({ reason }) => reason !== null);
const countFields = ['followers', 'following', 'likes', 'posts'] as const;
const now = '2026-11-24T09:40:00.000Z';

test('there are fixtures of both sites, of creators and of refusals', () => {
  for (const platform of ['tiktok/', 'instagram/']) {
    const of = (list: Page[]) => list.filter(({ id }) => id.startsWith(platform)).length;
    expect(of(creators), platform).toBeGreaterThan(9);
    expect(of(refusals), platform).toBeGreaterThan(2);
  }
});

test.for(refusals)('[CAP-2] $id: nothing is captured, and the reason is said', (page) => {
  expect(read(page)).toEqual({ ok: false, reason: page.reason });
});

test.for(creators)('[CAP-2] $id: what the page says is right, nothing is invented', (page) => {
  const capture = captured(page);

  expect(mistakes(page, ['wrong', 'invented', 'unknown'])).toEqual([]);
  expect(capture.emails).toBeNull();
  if (page.layout) expect(capture).toMatchObject({ layout: page.layout, missing: [] });
});

test.for(creators.filter(({ exact }) => exact !== null))(
  '[CAP-4] $id: exact are the counts that the page shows to the last digit, and no others',
  (page) => {
    const capture = captured(page);

    expect(countFields.filter((field) => capture[field]?.exact)).toEqual(page.exact);
  },
);

test.for(creators.filter(({ post }) => post !== null))(
  '[CAP-25] $id: the caption and the day are those of the post in the address',
  (page) => {
    const { post } = captured(page);

    expect({ caption: post?.caption?.text ?? null, publishedAt: post?.publishedAt ?? null }).toEqual(
      page.post,
    );
    if (post?.caption) expect(sourcesOf(page).map(({ id }) => id)).toContain(post.caption.source);
  },
);

test.for(creators.filter(({ views }) => views !== undefined))(
  '[CAP-26] $id: the median views are those of the newest videos of this creator that the page shows',
  (page) => {
    const { views } = captured(page);

    expect(views ?? null).toEqual(page.views && { ...page.views, source: 'videoGrid', at: now });
  },
);

test('[CAP-26] every page with a grid says what its views are', () => {
  const silent = creators.filter(
    ({ html, kind, views }) => kind === 'profile' && html.includes('user-post-item"') && views === undefined,
  );

  expect(silent.map(({ id }) => id)).toEqual([]);
});

test.for(creators)('[CAP-3] $id: with any one source silent, the others say nothing wrong', (page) => {
  expect(sourcesOf(page).flatMap((silent) => mistakesWithout(page, [silent]))).toEqual([]);
});

test.for(creators)('[CAP-3] $id: any one source alone says nothing wrong', (page) => {
  const sources = sourcesOf(page);
  const others = (source: Source) => sources.filter((one) => one !== source);

  expect(sources.flatMap((source) => mistakesWithout(page, others(source)))).toEqual([]);
});

test.for(refusals.filter(isSaidByThePage))(
  '[CAP-3] $id: with any one source silent, still nothing is captured',
  (page) => {
    for (const silent of sourcesOf(page)) {
      expect(without([silent], () => read(page).ok)).toBe(false);
    }
  },
);

test('every field of every fixture, as a table', () => {
  const table = creators.map((page) => {
    const told = judgedFields.map((field) => [field, verdictOn(field, page.expected, captured(page))]);
    const verdicts = told.flatMap(([field, verdict]) =>
      verdict === 'none' ? [] : `${field}:${verdict![0]}`,
    );
    return `${page.id.padEnd(46)} ${verdicts.join(' ')}`;
  });
  console.log([...table, ...refusals.map(({ id, reason }) => `${id.padEnd(46)} ${reason}`)].join('\n'));

  expect(table).toHaveLength(creators.length);
});

/** Reading changes no document, so one of each page is enough; a hundred windows a page would fill the memory. */
const documents = new Map(pages.map((page) => [page, documentOf(page.html)]));
const read = (page: Page) => captureProfile(documents.get(page)!, new URL(page.url), now);

function captured(page: Page) {
  const result = read(page);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.capture;
}

/** Silent sources may leave fields unknown, or leave nothing to capture: both are honest. */
const mistakesWithout = (page: Page, silent: Source[]): string[] =>
  without(silent, () =>
    read(page).ok
      ? mistakes(page, ['wrong', 'invented']).map((mistake) => `without ${names(silent)}: ${mistake}`)
      : [],
  );

function mistakes(page: Page, counted: Verdict[]): string[] {
  const capture = captured(page);
  return judgedFields.flatMap((field) => {
    const verdict = verdictOn(field, page.expected, capture);
    if (!counted.includes(verdict) || isOldHead(page, field, capture.sources)) return [];
    return `${field} ${verdict}: ${JSON.stringify(page.expected[field])} but ${JSON.stringify(capture[field])}`;
  });
}

/** An old head does not say that it is one: its counts are taken where nothing better is left, and told by their source. */
const isOldHead = (
  { stale }: Page,
  field: JudgedField,
  sources: { [K in JudgedField]?: { source: string } },
) => stale.includes(field) && sources[field]?.source === 'ogCounts';

/** Where a private account is told by one source alone, nobody is left to say it. */
function isSaidByThePage(page: Page): boolean {
  const { site, place } = siteAt(new URL(page.url)) ?? {};
  if (page.reason !== 'capture.private' || !site || !place) return true;
  return site.refusal(documentOf(page.html), place) === 'capture.private';
}

const sourcesOf = ({ url }: Page): readonly Source[] => siteAt(new URL(url))?.site.sources ?? [];
const names = (sources: Source[]) => sources.map(({ id }) => id).join(', ');

function without<T>(silent: Source[], act: () => T): T {
  const spies = silent.map((source) => vi.spyOn(source, 'read').mockReturnValue(undefined));
  try {
    return act();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
