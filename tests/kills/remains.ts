import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { databaseFolder, filesOf } from './databaseFiles';
import type { Dump } from './dump';

/** What a killed browser left of its database, before another one starts on it. */
export type Remains = {
  files: Record<string, string>;
  /** What the database itself noted since it was opened. */
  notes: string;
  /** Where a copy of it lies. */
  copy: string;
};

/** Looks at what is left, and keeps a copy of it beside the profile until the next kill. */
export function remainsOf(profile: string): Remains {
  const folder = databaseFolder(profile);
  const copy = `${profile}-remains`;
  rmSync(copy, { recursive: true, force: true });
  if (folder) cpSync(folder, copy, { recursive: true });
  return {
    files: filesOf(profile),
    notes: folder ? readFileSync(join(folder, 'LOG'), 'utf8') : '',
    copy,
  };
}

export const isTorn = ({ files }: Remains): boolean =>
  Object.values(files).some((fault) => fault.startsWith('half'));

/** All that may explain why a database does not hold what it should. */
export async function reportOf(
  page: Page,
  profile: string,
  { start, remains, now }: { start: Dump; remains: Remains; now: Dump | null },
): Promise<string> {
  const folder = databaseFolder(profile);
  const databases = await page
    .evaluate(() => indexedDB.databases())
    .catch((error) => `cannot be asked: ${error}`);
  return JSON.stringify(
    {
      page: page.url(),
      databases,
      before: countsOf(start),
      now: now && countsOf(now),
      remains: { ...remains, notes: remains.notes.split('\n') },
      files: filesOf(profile),
      notes: folder ? readFileSync(join(folder, 'LOG'), 'utf8').split('\n') : [],
    },
    null,
    1,
  );
}

const countsOf = ({ tables, changes }: Dump) => ({
  rows: Object.fromEntries(
    Object.entries(tables).flatMap(([table, { length }]) => (length > 0 ? [[table, length]] : [])),
  ),
  changes: changes.length,
  last: changes.slice(-5).map(({ n, uid, name, undoneAt }) => ({ n, uid, name, undoneAt })),
});
