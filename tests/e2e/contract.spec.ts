import { PGlite } from '@electric-sql/pglite';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { runRandomCommands } from '@/tests/contract/randomCommands';
import { sqlGround } from '@/tests/contract/sqlGround';
import { transactOnPglite } from '@/workspace/database/connect';
import type * as Entry from '../contract/browser.entry';
import { launch } from './launch';

const seed = 20261124;
const count = 500;
const address = 'https://contract.example/';

test('[CMD-1] [CMD-3] the contract and the random commands hold on the IndexedDB of a real browser as on PGlite', async () => {
  test.setTimeout(300_000);
  const browser = await launch({ extension: null });
  const page = await browser.context.newPage();
  browser.pages.set(address, { html: '<!doctype html><title>contract</title>', policy: 'open' });
  await page.goto(address);
  await page.addScriptTag({ content: await bundled() });

  const results = await page.evaluate(() => (globalThis as unknown as typeof Entry).runContract());
  const inBrowser = await page.evaluate(
    ([from, many]) => (globalThis as unknown as typeof Entry).runRandom(from, many),
    [seed, count] as const,
  );
  await browser.close();

  expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
  const pglite = new PGlite();
  const onPglite = await runRandomCommands(await sqlGround('PGlite', transactOnPglite(pglite)), seed, count);
  await pglite.close();
  expect(inBrowser.outcomes).toEqual(onPglite.outcomes);
  expect(inBrowser.rows).toEqual(onPglite.rows);
});

async function bundled(): Promise<string> {
  const root = new URL('../../', import.meta.url).pathname.replace(/\/$/, '');
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}/tests/contract/browser.entry.ts`, formats: ['iife'], name: 'contract' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}
