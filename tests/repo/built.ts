import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './source';

export type Browser = 'chrome' | 'firefox';
export const browsers: readonly Browser[] = ['chrome', 'firefox'];

const folder = (browser: Browser) => join(root, '.output', `${browser}-mv3`);

/** A file of the production build; `npm test` builds before it comes here. */
export function builtFile(browser: Browser, file: string): string {
  const path = join(folder(browser), file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  return readFileSync(path, 'utf8');
}

export const builtFiles = (browser: Browser): string[] =>
  readdirSync(folder(browser), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );

export const builtManifest = (browser: Browser) => JSON.parse(builtFile(browser, 'manifest.json'));

/** What every page of the sites loads. */
export const contentScripts = (browser: Browser): string[] =>
  builtManifest(browser).content_scripts.flatMap((one: { js?: string[] }) => one.js ?? []);

/** What the first press on a page loads into it. */
export const pressScripts: readonly string[] = ['reader.js'];

/** What a list of creators loads. */
export const listScripts: readonly string[] = ['marks.js'];

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
