import { expect, test } from '@playwright/test';
import { practice } from './practice';
import { fixturePage } from './savedPages';
import { launchWithSidePanel, pressButton, readyButton, sidePanelOf } from './sidePanel';
import { startSiteServer } from './siteServer';

test('the real side panel opens by a click on the button in the page and shows the creator', async () => {
  const server = await startSiteServer();
  const browser = await launchWithSidePanel(server);
  try {
    const { url, id, name } = practice.tiktok;
    server.pages.set(url, fixturePage(id).html);
    const page = await browser.newPage();
    await page.goto(url);

    await readyButton(page);
    await pressButton(page); // adds
    await readyButton(page);
    await pressButton(page); // in the pipeline now: opens its deal

    const panel = await sidePanelOf(browser);
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
