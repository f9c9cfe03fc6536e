import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';

/** What a saved page says; null where it does not. Fixtures may also name the reason of a refusal and the layout. */
export type Expected = {
  handle: string | null;
  platformId: string | null;
  displayName: string | null;
  bio: string | null;
  followers: number | null;
  following: number | null;
  likes: number | null;
  posts: number | null;
  verified: boolean | null;
  isPrivate: boolean | null;
  links: string[] | null;
  category: string | null;
  region: string | null;
  language: string | null;
};

export type Page = {
  id: string;
  url: string;
  kind: string;
  html: string;
  expected: Expected;
  reason: string | null;
  layout: string | null;
  /** The counts that the page shows to the last digit; null where the case does not go into it. */
  exact: string[] | null;
  /** The post of a post's page: its caption and when it was published, null where the page does not show it. */
  post: { caption: string | null; publishedAt: string | null } | null;
  /** Median views of the grid, null where it shows none; undefined where the case does not go into it. */
  views: { value: number; exact: boolean; n: number; pinned: number } | null | undefined;
  /** The counts that the page's own head gives otherwise, as an older head does. */
  stale: string[];
};

const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const fixtures = folder('../../fixtures/sites');
/** Real saved pages beside the project; absent on most machines. */
export const sharedFolder = folder('../../../../shared/pages');

export const fixturePages = (): Page[] =>
  ['tiktok', 'instagram'].flatMap((platform) =>
    casesIn(join(fixtures, platform)).map((path) => pageAt(path, platform)),
  );

export const sharedPages = (): Page[] => casesIn(sharedFolder).map((path) => pageAt(path, 'shared'));

/** A document without scripts running and without anything being fetched. */
export const documentOf = (html: string): Document => new JSDOM(html).window.document;

function casesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((name) => existsSync(join(name, 'page.html')));
}

function pageAt(path: string, group: string): Page {
  const { url, kind, expected, reason, layout, exact, stale, post, views } = JSON.parse(
    readFileSync(join(path, 'expected.json'), 'utf8'),
  );
  return {
    id: `${group}/${path.split(/[\\/]/).at(-1)}`,
    url,
    kind,
    html: readFileSync(join(path, 'page.html'), 'utf8'),
    expected: { ...expected, links: expected.links ?? expected.externalLinks ?? null },
    reason: reason ?? null,
    layout: layout ?? null,
    exact: exact ?? null,
    post: post ?? null,
    views,
    stale: stale ?? [],
  };
}
