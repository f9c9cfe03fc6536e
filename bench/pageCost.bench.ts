import { launch } from '@/tests/e2e/launch';
import { practice } from '@/tests/e2e/practice';
import { fixturePage, sharedPages } from '@/tests/e2e/savedPages';
import { type Figure, median } from './figure';

/** `wallMs` includes what the page's thread waited for a core, as when the frame's own process starts; `scriptMs` is what it worked. */
type Cost = { scriptMs: number; wallMs: number; heapMegabytes: number };
type Page = { name: string; url: string; html: string };

const runs = 5;

/** What the extension costs a TikTok page that nobody presses anything on: script time and heap, with it less without it. */
export async function measure(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of pages()) {
    const without: Cost[] = [];
    const withUs: Cost[] = [];
    for (let run = 0; run < runs; run++) {
      without.push(await costOf(page, null));
      withUs.push(await costOf(page, undefined));
    }
    const added = (field: keyof Cost) =>
      median(withUs.map((cost) => cost[field])) - median(without.map((cost) => cost[field]));
    const how = `${page.name}, median of ${runs} runs with less median of ${runs} without; ${added('wallMs').toFixed(1)} ms with waiting for a core`;
    for (const [key, field] of [
      ['pageScriptMs', 'scriptMs'],
      ['pageHeapMegabytes', 'heapMegabytes'],
    ] as const) {
      const floor = median(without.map((cost) => cost[field]));
      figures.push({ key, value: added(field), floor, how });
    }
  }
  return figures;
}

/** An invented creator's page blown up to the size of a real one, and a real one where it lies beside the project. */
function pages(): Page[] {
  const own = fixturePage(practice.tiktok.id);
  const real = sharedPages().find(
    ({ url, kind }) => kind === 'profile' && url.startsWith('https://www.tiktok.com/'),
  );
  return [
    { name: 'invented page of 500 kB', url: own.url, html: grown(own.html, 500_000) },
    ...(real ? [{ name: 'real saved page', url: real.url, html: real.html }] : []),
  ];
}

/** Real pages are large by the site's own texts and switches in JSON and by the grid of videos. */
function grown(html: string, size: number): string {
  const tile = (index: number) =>
    `<div data-e2e="user-post-item"><div><div><a href="/@somebody.example/video/${index}"><div><strong data-e2e="video-views">${index}K</strong></div></a></div></div></div>`;
  const grid = Array.from({ length: 400 }, (_, index) => tile(index)).join('');
  const switches: Record<string, string> = {};
  for (let index = 0, length = 0; length < size - html.length - grid.length; index++) {
    const text = `switch ${index} of the page's own application, which nobody needs here`;
    switches[`key_${index}`] = text;
    length += text.length + 20;
  }
  return html.replace(
    '</body>',
    `<div data-e2e="user-post-item-list">${grid}</div><script id="__SWITCHES__" type="application/json">${JSON.stringify(switches)}</script></body>`,
  );
}

async function costOf(page: Page, extension: null | undefined): Promise<Cost> {
  const worked = await metricsOf(page, extension, 'threadTicks');
  const waited = await metricsOf(page, extension, 'timeTicks');
  return {
    scriptMs: worked('ScriptDuration') * 1000,
    wallMs: waited('ScriptDuration') * 1000,
    heapMegabytes: worked('JSHeapUsedSize') / 2 ** 20,
  };
}

type Clock = 'threadTicks' | 'timeTicks';

/** Chromium's own counters of the page's process after load and two idle seconds. */
async function metricsOf({ url, html }: Page, extension: null | undefined, timeDomain: Clock) {
  const browser = await launch(extension === null ? { extension } : {});
  try {
    browser.pages.set(url, { html, policy: 'scriptless' });
    const tab = await browser.context.newPage();
    const devtools = await browser.context.newCDPSession(tab);
    await devtools.send('Performance.enable', { timeDomain });
    await tab.goto(url, { waitUntil: 'load' });
    await tab.waitForTimeout(2000);
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  } finally {
    await browser.close();
  }
}
