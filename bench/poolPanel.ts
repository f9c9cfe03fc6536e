import type { BrowserContext, Page } from '@playwright/test';
import { textOf } from '@/tests/e2e/texts';
import { type PageClock, pageClock, type Scrolled, scrolled, type Timed } from './pageClock';

export type PanelTimes = {
  /** Milliseconds from the start of the navigation to the first painted rows, and until every row is there to be asked. */
  opened: { first: number; all: number }[];
  acts: Record<'sortNumber' | 'sortName' | 'key' | 'filter' | 'board', Timed[]>;
  scroll: Scrolled;
  heapMegabytes: number;
};

const opens = 7;
const rounds = 7;
/** What is typed, letter by letter; some of it nobody has. */
export const typed = ['ana', 'müller', 'skincare', '美琪', '田中', '서연', 'zzz'];

/** What a person waits for in the built panel, opened as a wide tab. */
export async function panelTimes(
  context: BrowserContext,
  address: string,
  count: number,
): Promise<PanelTimes> {
  const opened: PanelTimes['opened'] = [];
  let page = await context.newPage();
  for (let round = 0; round < opens; round++) {
    await page.close();
    page = await context.newPage();
    await page.goto(`${address}#/pipeline`);
    opened.push(await page.evaluate(untilRows, count));
  }
  await page.waitForTimeout(2000); // what is done when idle, is done
  await page.evaluate(describeList);
  const clock = await pageClock(page, 'shownInList');
  return {
    opened,
    acts: {
      sortNumber: await sorts(clock, 'Followers'),
      sortName: await sorts(clock, 'Creator'),
      key: await keysInSearch(page, clock),
      filter: await filters(page, clock),
      board: await switches(page, clock),
    },
    scroll: await page.evaluate(scrolled, { selector: '.rows.body', perFrame: 100, ms: 4000 }),
    heapMegabytes: await heapOf(page),
  };
}

/** Runs in the page: when the first rows are painted, and when all are there. */
function untilRows(count: number): Promise<{ first: number; all: number }> {
  const { promise, resolve } = Promise.withResolvers<{ first: number; all: number }>();
  let first = 0;
  const look = () => {
    const table = document.querySelector('.rows [aria-rowcount]');
    if (!table?.querySelector('tr.row-in')) return;
    if (first === 0) {
      first = -1;
      requestAnimationFrame(() =>
        setTimeout(() => {
          first = performance.now();
        }),
      );
    }
    if (Number(table.getAttribute('aria-rowcount')) < count) return;
    changes.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve({ first, all: performance.now() })));
  };
  const changes = new MutationObserver(look);
  changes.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
  look();
  return promise;
}

/** Runs in the page: counts, the first rows, and what is typed, which is drawn together with the list. */
function describeList(): void {
  Object.assign(globalThis, {
    shownInList: () => {
      const rows = [...document.querySelectorAll('.rows tr.row-in, .board-card')].slice(0, 3);
      const counts = [...document.querySelectorAll('.rows [aria-rowcount], .board-column .top')];
      const typed = document.querySelector('.find input')?.getAttribute('value');
      return [
        ...counts.map((one) => one.getAttribute('aria-rowcount') ?? one.textContent),
        ...rows.map(({ id }) => id),
        typed,
        document.querySelector('.blank') !== null,
      ].join(' ');
    },
  });
}

const clickOn = (selector: string, text: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.includes(${JSON.stringify(text)})).click()`;

async function sorts(clock: PageClock, column: string): Promise<Timed[]> {
  const times: Timed[] = [];
  for (let round = 0; round < rounds; round++)
    times.push(await clock.ran(clickOn('.rows thead button', column)));
  return times;
}

async function keysInSearch(page: Page, clock: PageClock): Promise<Timed[]> {
  const field = page.locator('.find input');
  const times: Timed[] = [];
  for (const word of typed) {
    await field.focus();
    for (const letter of word)
      times.push(await clock.pressed('input', () => page.keyboard.insertText(letter)));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  }
  return times;
}

async function filters(page: Page, clock: PageClock): Promise<Timed[]> {
  await page.getByRole('button', { name: textOf('pipeline.filter.button'), exact: true }).click();
  await page.getByRole('button', { name: textOf('pipeline.filter.add'), exact: true }).click();
  await page.locator('.builder .choices label').first().waitFor();
  const times: Timed[] = [];
  for (let round = 0; round < rounds; round++)
    times.push(
      await clock.ran(`document.querySelectorAll('.builder .choices label input')[${round % 4}].click()`),
    );
  await page
    .locator('.builder')
    .getByRole('button', { name: textOf('pipeline.filter.clear'), exact: true })
    .click();
  await page.keyboard.press('Escape');
  return times;
}

async function switches(page: Page, clock: PageClock): Promise<Timed[]> {
  const times: Timed[] = [];
  for (let round = 0; round < 3; round++) {
    times.push(await clock.ran(`document.querySelectorAll('.view-switch a')[1].click()`));
    await page.locator('.view-switch a').first().click();
    await page.locator('.rows tr.row-in').first().waitFor();
  }
  return times;
}

/** MB of the page's own objects, after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20;
}
