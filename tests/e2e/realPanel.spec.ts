import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath, builtExtension } from './launch';
import { practice } from './practice';
import { fixturePage } from './savedPages';
import { type SiteServer, startSiteServer } from './siteServer';

/** Playwright has no page for the browser's side panel; Puppeteer reaches the real one. */
test('the real side panel opens by a click on the button in the page and shows the creator', async () => {
  const server = await startSiteServer();
  const browser = await launchChromium(server);
  try {
    const { url, id, name } = practice.tiktok;
    server.pages.set(url, fixturePage(id).html);
    const page = await browser.newPage();
    await page.goto(url);

    await press(page); // adds
    await press(page); // in the pipeline now: opens its deal

    const target = await browser.waitForTarget((one) => one.url().includes('/sidepanel.html'), {
      timeout: 15_000,
    });
    const panel = await target.asPage();
    await panel.waitForFunction(
      (text) => document.body.textContent?.includes(text),
      { timeout: 15_000 },
      name,
    );
    const width = await panel.evaluate(() => document.documentElement.clientWidth);
    const overflow = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(width).toBeLessThan(500);
    expect(overflow).toBe(0);
    expect(server.unexpected).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});

const launchChromium = (server: SiteServer): Promise<Browser> =>
  puppeteer.launch({
    executablePath: browserPath,
    headless: true,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [builtExtension],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--lang=en-US',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    ],
  });

async function press(page: Page): Promise<void> {
  const button = await page.waitForSelector('jianlian-save', { visible: true, timeout: 15_000 });
  await new Promise((drawn) => setTimeout(drawn, 1200));
  const box = await button?.boundingBox();
  if (!box) throw new Error('the button has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await new Promise((done) => setTimeout(done, 1200));
}
