import type { Page } from 'puppeteer-core';
import { practice } from '@/tests/e2e/practice';
import { asAnother } from '@/tests/e2e/rewrite';
import { launchWithSidePanel, pressButton, readyButton, sidePanelOf } from '@/tests/e2e/sidePanel';
import { startSiteServer } from '@/tests/e2e/siteServer';
import { type Figure, median } from './figure';

const rounds = 21;

/**
 * From the click on a page to the frame in which the browser's side panel, open beside it, has painted the creator's row. In the real
 * panel: a tab behind another one paints when it likes.
 */
export async function measure(): Promise<Figure[]> {
  const server = await startSiteServer();
  const browser = await launchWithSidePanel(server);
  const serve = (round: number, name: string) => {
    const id = String(7_300_000_000_000 + round);
    const saved = asAnother(practice.tiktok.id, { handle: `creator${round}.example`, platformId: id, name });
    server.pages.set(saved.url, saved.html);
    return saved.url;
  };
  const times: number[] = [];
  try {
    const tab = await browser.newPage();
    const panel = await openPanelBeside(tab, serve(rounds, 'Whoever opens the panel'));

    for (let round = 0; round < rounds; round++) {
      const name = `Creator ${String(round).padStart(2, '0')}`;
      await tab.goto(serve(round, name));
      await readyButton(tab);

      const shown = await watchForRow(panel, name);
      const clicked = performance.timeOrigin + performance.now();
      await pressButton(tab);
      times.push((await shown()) - clicked);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const [first, ...warm] = times;
  const spread = `${Math.min(...warm).toFixed(0)}–${Math.max(...warm).toFixed(0)}`;
  return [
    {
      key: 'clickToRowMs',
      value: median(warm),
      how: `real side panel, median of ${warm.length} clicks, ${spread} ms, first ${first?.toFixed(0)} ms`,
    },
  ];
}

/** The second press on a creator opens the panel on the deal; from there the list is one link away. */
async function openPanelBeside(tab: Page, url: string): Promise<Page> {
  await tab.goto(url);
  for (const _ of ['adds', 'opens']) {
    await readyButton(tab);
    await pressButton(tab);
  }
  const panel = await sidePanelOf(tab.browser());
  await panel.waitForSelector('main');
  await panel.evaluate(() => {
    location.hash = '/pipeline';
  });
  await panel.waitForSelector('[role="row"]');
  return panel;
}

/** Waits in the panel itself, so that no round trip is measured: the moment after the frame that paints the name. */
async function watchForRow(panel: Page, name: string): Promise<() => Promise<number>> {
  await panel.evaluate((text) => {
    const place = globalThis as unknown as { rowShown: Promise<number> };
    place.rowShown = new Promise((shown) => {
      const look = () => {
        if (!document.body.textContent?.includes(text)) return;
        changes.disconnect();
        requestAnimationFrame(() => setTimeout(() => shown(performance.timeOrigin + performance.now())));
      };
      const changes = new MutationObserver(look);
      changes.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    });
  }, name);
  return () => panel.evaluate(() => (globalThis as unknown as { rowShown: Promise<number> }).rowShown);
}
