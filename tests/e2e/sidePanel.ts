import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { browserPath, builtExtension } from './launch';
import type { SiteServer } from './siteServer';

/** Chromium with the extension and every address answered by the site server. Playwright has no page for the browser's side panel; Puppeteer reaches the real one. */
export const launchWithSidePanel = (server: SiteServer): Promise<Browser> =>
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

/** The side panel's own page, once something has opened it. */
export async function sidePanelOf(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().includes('/sidepanel.html'), {
    timeout: 15_000,
  });
  return target.asPage();
}

/** Puppeteer does not see into the frame of another origin: what it draws or answers is given a second. */
const settling = 1000;

/** The button in the page, when the frame inside it has drawn itself. */
export async function readyButton(page: Page): Promise<ElementHandle> {
  const button = await page.waitForSelector('jianlian-save', { visible: true, timeout: 15_000 });
  if (!button) throw new Error('there is no button');
  await new Promise((drawn) => setTimeout(drawn, settling));
  return button;
}

/** A trusted click in the middle of the button: its words are out of a page's reach, so the place is all there is. */
export async function pressButton(page: Page): Promise<void> {
  const box = await (await page.$('jianlian-save'))?.boundingBox();
  if (!box) throw new Error('the button has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
