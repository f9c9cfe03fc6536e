import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Expected = {
  handle: string;
  platformId?: string | null;
  displayName?: string | null;
  bio?: string | null;
  followers?: number | null;
  following?: number | null;
  likes?: number | null;
  posts?: number | null;
  verified?: boolean | null;
  isPrivate?: boolean | null;
  externalLinks?: string[] | null;
  emailInBio?: string | null;
  category?: string | null;
  region?: string | null;
  language?: string | null;
};

export type SavedPage = { id: string; url: string; kind: string; html: string; expected: Expected | null };

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
export const fixturesFolder = path('../fixtures/sites');
/** Real saved pages, beside the project and not part of it; absent on most machines. */
export const sharedPagesFolder = path('../../../shared/pages');

/** The project's own pages of invented creators: `<platform>/<case>`. */
export function fixturePages(): SavedPage[] {
  return folders(fixturesFolder).flatMap((platform) =>
    folders(join(fixturesFolder, platform)).map((name) => read(fixturesFolder, `${platform}/${name}`)),
  );
}

export function fixturePage(id: string): SavedPage {
  return read(fixturesFolder, id);
}

export const sharedPages = (): SavedPage[] =>
  existsSync(sharedPagesFolder) ? folders(sharedPagesFolder).map((id) => read(sharedPagesFolder, id)) : [];

function folders(of: string): string[] {
  return readdirSync(of, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function read(folder: string, id: string): SavedPage {
  const { url, kind, expected } = JSON.parse(readFileSync(join(folder, id, 'expected.json'), 'utf8'));
  return {
    id,
    url,
    kind,
    // The project's own pages call them `links`, the saved ones beside it `externalLinks`.
    expected: expected?.handle
      ? { ...expected, externalLinks: expected.externalLinks ?? expected.links ?? null }
      : null,
    html: readFileSync(join(folder, id, 'page.html'), 'utf8'),
  };
}
