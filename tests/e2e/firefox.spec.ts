import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { countRowsInFirefox } from './firefoxRows';
import { practice } from './practice';
import { fixturePage } from './savedPages';
import { type SiteServer, startSiteServer } from './siteServer';

const firefox = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => existsSync(path));
const built = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

test.skip(!firefox, 'no Firefox on this machine: its smoke test is skipped');

test('Firefox: one click on a page under the strict policy saves one profile, for good', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'jianlian-firefox-'));
  const server = await startSiteServer();
  const browser = await launchFirefox(profile, server);
  try {
    await browser.installExtension(built);
    for (const { url, id } of [practice.tiktok, practice.instagram]) {
      server.pages.set(url, fixturePage(id).html);
      const page = await browser.newPage();
      await page.goto(url);
      await pressSave(page);
    }
  } finally {
    await browser.close();
    await server.close();
  }

  const rows = countRowsInFirefox(profile);
  rmSync(profile, { recursive: true, force: true });
  expect(rows).toMatchObject({ profiles: 2, creators: 2, deals: 2, observations: 2, brands: 1 });
  expect(server.unexpected).toEqual([]);
});

/** Every host is the local server: the page has the site's real address, and the extension is the one that ships. */
const launchFirefox = (profile: string, server: SiteServer) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    enableExtensions: true,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
      'network.http.http3.enable': false,
    },
  });

/** The button's words are out of reach here, so the click is given the time a save takes. */
async function pressSave(page: Page): Promise<void> {
  const button = await page.waitForSelector('jianlian-save', { visible: true, timeout: 15_000 });
  await page.waitForFunction(() => document.readyState === 'complete');
  await new Promise((drawn) => setTimeout(drawn, 1500));
  await button?.scrollIntoView();
  const box = await button?.boundingBox();
  if (!box) throw new Error('the button has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await new Promise((saved) => setTimeout(saved, 3000));
}
