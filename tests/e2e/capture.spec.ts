import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { practice } from './practice';
import { asAnother } from './rewrite';
import { fixturePage } from './savedPages';
import { textOf } from './texts';

const { tiktok, instagram } = practice;
const boxOf = (page: Page) => page.locator('jianlian-save').boundingBox();

test('[BTN-1] no button on pages without a creator', async ({ serve }) => {
  for (const url of ['https://www.tiktok.com/foryou', 'https://www.instagram.com/explore/']) {
    const page = await serve(url, '<!doctype html><main><h1>Feed</h1><a href="/@ana.example">Ana</a></main>');
    await page.page.waitForTimeout(2000);

    await expect(page.button).toHaveCount(0);
    await page.page.close();
  }
});

test('[BTN-1] [BTN-3] one button whose box is the same before, during and after a save', async ({
  visit,
}) => {
  const page = await visit(tiktok.url, tiktok.id, 'strict');
  await page.ready();
  const before = await boxOf(page.page);

  await page.addToPipeline();

  await expect(page.button).toHaveCount(1);
  expect(await boxOf(page.page)).toEqual(before);
  expect(await page.state()).toBe('inPipeline');
});

test('[BTN-2] the page can neither find the words nor reach the frame', async ({ visit }) => {
  const page = await visit(tiktok.url, tiktok.id, 'open');
  await page.addToPipeline();

  const seen = await page.page.evaluate(() => {
    const host = document.querySelector('jianlian-save');
    return {
      root: host?.shadowRoot ?? null,
      text: host?.textContent,
      children: host?.childNodes.length,
      found: (window as unknown as { find: (text: string) => boolean }).find('Sourced'),
      frames: [...document.querySelectorAll('iframe')].filter((frame) =>
        frame.src.startsWith('chrome-extension'),
      ).length,
    };
  });

  expect(seen).toEqual({ root: null, text: '', children: 0, found: false, frames: 0 });
});

test('[BTN-4] the button goes with the old creator and comes with the new one', async ({ serve }) => {
  const second = asAnother(tiktok.id, {
    handle: 'second.example',
    platformId: '7111111111111111111',
    name: 'Second',
  });
  const page = await serve(tiktok.url, fixturePage(tiktok.id).html, 'scriptless');
  await page.ready();

  await page.page.evaluate((path) => history.pushState({}, '', path), new URL(second.url).pathname);
  await page.page.waitForTimeout(1500);
  const whileOld = await page.button.count();
  await page.page.evaluate(() => history.pushState({}, '', '/foryou'));
  await expect(page.button).toHaveCount(0);

  await page.navigateInApp(second, '[data-e2e="user-page"]');

  expect(whileOld).toBe(0);
  await expect.poll(() => page.label()).toContain('second.example');
  await expect(page.button).toHaveCount(1);
});

test('[BTN-5] thrown away by the site again and again, it comes back, once each time', async ({
  visit,
  panel,
}) => {
  const page = await visit(tiktok.url, tiktok.id, 'scriptless');
  for (let time = 0; time < 5; time++) {
    await page.ready();
    await page.page.evaluate(() => document.querySelector('jianlian-save')?.remove());
    await expect(page.button).toHaveCount(1);
  }

  await page.addToPipeline();

  expect(await panel.rows('deals')).toHaveLength(1);
});

test('[BTN-6] without a place in the page it stands in a corner and covers nothing that can be pressed', async ({
  serve,
}) => {
  const { url } = fixturePage(tiktok.id);
  const embedded = fixturePage(tiktok.id).html.replace(/data-e2e="user-(title|subtitle|page)"/g, 'data-none');
  const wall = '<button style="position:fixed;top:60px;right:0;width:300px;height:60px">Log in</button>';
  const page = await serve(
    url,
    embedded.replace(/<body[^>]*>/, (body) => `${body}${wall}`),
    'open',
  );

  await page.ready();

  const box = (await boxOf(page.page))!;
  const under = await page.page.evaluate(
    ({ x, y, width, height }) =>
      document
        .elementsFromPoint(x + width / 2, y + height / 2)
        .filter((element) => element.closest('button, a, input'))
        .map((element) => element.localName),
    box,
  );
  expect(under).toEqual([]);
});

test('[BTN-8] a private account: the button says so and nothing is stored', async ({ visit, panel }) => {
  const { url } = fixturePage('tiktok/private');
  const page = await visit(url, 'tiktok/private');

  await page.addToPipeline();

  expect(await page.state()).toBe('refused');
  expect(await page.label()).toContain('private');
  for (const table of ['profiles', 'creators', 'deals'] as const) expect(await panel.rows(table)).toEqual([]);
});

test('[BTN-9] [MSG-5] a press on a saved creator opens the side panel at the deal', async ({
  visit,
  extension,
  panel,
}) => {
  const page = await visit(instagram.url, instagram.id);
  await page.addToPipeline();

  await page.addToPipeline();

  const panels = () =>
    panel.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getContexts: (filter: object) => Promise<unknown[]> } };
      };
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
    });
  await expect.poll(panels).toBe(1);
  expect(extension.unexpected).toEqual([]);
});

test('[BTN-11] after an update the button offers to reload the page, and does', async ({ visit, panel }) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();
  const box = (await boxOf(page.page))!;

  await panel.page
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload(),
    )
    .catch(() => {}); // the panel's page goes with it
  await page.page.waitForTimeout(1000);
  const reloaded = page.page.waitForEvent('framenavigated', (frame) => frame === page.page.mainFrame());
  await page.page.mouse.move(box.x + 60, box.y + 14);
  await page.page.waitForTimeout(300);
  await page.pressMiddle();

  await reloaded;
});

test('[BTN-13] the keyboard reaches it, its name has the handle, and its outcome is a status', async ({
  visit,
}) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();

  // in its first moment the button may still find its place, and another process takes the focus in its own time
  await expect(async () => {
    await page.page.locator('jianlian-save').evaluate((host) => {
      const before = document.createElement('button');
      host.before(before);
      before.focus();
    });
    await page.page.keyboard.press('Tab');
    await expect.poll(() => page.hasFocus(), { timeout: 2000 }).toBe(true);
  }).toPass();
  await page.page.keyboard.press('Enter');
  await page.answered();

  const card = page.page.frames().find((frame) => frame.url().startsWith('chrome-extension://'))!;
  await expect(card.getByRole('status')).toContainText(tiktok.handle);
  expect(await page.label()).toContain(tiktok.handle);
});

test('[BTN-14] the button is dark on a dark page, and turns with it', async ({ visit }) => {
  const page = await visit(tiktok.url, tiktok.id, 'scriptless');
  await page.ready();
  const card = page.page.frames().find((frame) => frame.url().startsWith('chrome-extension://'))!;
  const theme = () => card.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('light');

  await page.page.evaluate(() => {
    for (const element of [document.documentElement, document.body])
      element.style.background = 'rgb(18, 18, 18)';
  });

  await expect.poll(theme).toBe('dark');
});

test('[BTN-15] the details come with the pointer and go with it', async ({ visit }) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();
  const box = (await boxOf(page.page))!;
  const shownDetails = async () => {
    const frames = page.page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));
    const shown = await Promise.all(
      frames.slice(1).map((frame) =>
        frame
          .locator('h1')
          .isVisible()
          .catch(() => false),
      ),
    );
    return shown.filter(Boolean).length;
  };

  await page.page.mouse.move(box.x + 20, box.y + 10);
  await page.page.mouse.move(box.x + 30, box.y + 12);
  await expect.poll(shownDetails).toBe(1);

  await page.page.mouse.move(5, 600);
  const covered = () =>
    page.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'jianlian-save', {
      x: box.x + 30,
      y: box.y + 60,
    });
  await expect.poll(covered).toBe(false);
});

test('[BTN-17] the menu and the key press the button: a message to the page saves, without a click', async ({
  visit,
  extension,
  panel,
}) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();
  const worker = extension.context.serviceWorkers()[0]!;

  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query: (query: object) => Promise<{ id: number }[]>;
          sendMessage: (id: number, message: object, options: object) => Promise<unknown>;
        };
      };
    };
    for (const { id } of await chrome.tabs.query({}))
      await chrome.tabs.sendMessage(id, { jianlian: 'press', request: {} }, { frameId: 0 }).catch(() => null);
  });

  await expect.poll(() => panel.rows('deals').then((rows) => rows.length)).toBe(1);
});

test('[CAP-26] [NUM-4] the views of the grid are kept and told with their number of videos; on a second look they are a line', async ({
  visit,
  panel,
}) => {
  const { id, url } = fixturePage('tiktok/grid-2025-pinned');
  const page = await visit(url, id);
  await page.addToPipeline();

  const [profile] = await panel.rows('profiles');
  expect(profile?.views).toMatchObject({ value: 9871, exact: true, n: 9, pinned: 2, source: 'videoGrid' });
  const [observation] = await panel.rows('observations');
  expect(observation?.views).toEqual(profile?.views);

  await panel.row(/lumen\.wick/).click();
  const line = panel.page.locator('.fact-line', {
    has: panel.page.getByText(textOf('fields.views'), { exact: true }),
  });
  await expect(line).toContainText('9,871');
  await expect(line).toContainText(textOf('creator.numbers.viewsPinned', { count: 9, pinned: 2 }));

  await page.addToPipeline();
  await panel.page.getByRole('tab', { name: textOf('fields.views') }).click();
  await panel.page.getByText(textOf('creator.growth.records', { count: 2 })).click();
  await expect(panel.page.getByText('n=9')).toHaveCount(2);
});

test('[BTN-32] a post whose address names nobody stays saved on its button when somebody else is saved', async ({
  visit,
}) => {
  const post = fixturePage('instagram/post-page-owner-2020');
  const page = await visit(post.url, post.id);
  await page.addToPipeline();
  expect(await page.state()).toBe('inPipeline');

  await (await visit(tiktok.url, tiktok.id)).addToPipeline();

  const seen = new Set<string>();
  const until = Date.now() + 2000; // pages are told at most twice a second
  while (Date.now() < until) seen.add(await page.state());
  expect([...seen]).toEqual(['inPipeline']);
});
