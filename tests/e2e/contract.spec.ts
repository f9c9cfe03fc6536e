import { PGlite } from '@electric-sql/pglite';
import { expect, test } from '@playwright/test';
import { runRandomCommands } from '@/tests/contract/randomCommands';
import { sqlGround } from '@/tests/contract/sqlGround';
import { transactOnPglite } from '@/workspace/database/connect';
import type * as Entry from '../contract/browser.entry';
import { bundled } from './bundled';
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
  await page.addScriptTag({ content: await bundled('tests/contract/browser.entry.ts') });

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
