import type { Page } from '@playwright/test';
import { CreatorPage } from '@/tests/e2e/CreatorPage';
import { launch } from '@/tests/e2e/launch';
import { practice } from '@/tests/e2e/practice';
import { asAnother } from '@/tests/e2e/rewrite';
import { type Figure, median } from './figure';

const rounds = 21;

/** From the release of the mouse button on a page to the frame in which the open panel shows the creator's row. */
export async function measure(): Promise<Figure[]> {
  const browser = await launch();
  const times: number[] = [];
  try {
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 800 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    const tab = await browser.context.newPage();

    for (let round = 0; round < rounds; round++) {
      const name = `Creator ${String(round).padStart(2, '0')}`;
      const person = {
        handle: `creator${round}.example`,
        platformId: String(7_300_000_000_000 + round),
        name,
      };
      const saved = asAnother(practice.tiktok.id, person);
      browser.pages.set(saved.url, { html: saved.html, policy: 'strict' });
      await tab.goto(saved.url);
      const creator = new CreatorPage(tab);
      await creator.ready();

      const shown = await watchForRow(panel, name);
      const clicked = performance.timeOrigin + performance.now();
      await creator.pressMiddle();
      times.push((await shown()) - clicked);
    }
  } finally {
    await browser.close();
  }
  const [, ...warm] = times; // the first one also starts the worker and opens the database
  const spread = `${Math.min(...warm).toFixed(0)}–${Math.max(...warm).toFixed(0)}`;
  return [
    {
      key: 'clickToRowMs',
      value: median(warm),
      how: `median of ${warm.length} clicks, ${spread} ms, first ${times[0]?.toFixed(0)} ms`,
    },
  ];
}

/** Waits in the panel itself, so that no round trip is measured: the time of the frame after the name has come into the document. */
async function watchForRow(panel: Page, name: string): Promise<() => Promise<number>> {
  await panel.evaluate((text) => {
    const place = globalThis as unknown as { rowShown: Promise<number> };
    place.rowShown = new Promise((shown) => {
      const look = () => {
        if (!document.body.textContent?.includes(text)) return;
        changes.disconnect();
        requestAnimationFrame(() => shown(performance.timeOrigin + performance.now()));
      };
      const changes = new MutationObserver(look);
      changes.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    });
  }, name);
  return () => panel.evaluate(() => (globalThis as unknown as { rowShown: Promise<number> }).rowShown);
}
