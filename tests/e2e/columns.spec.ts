import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import english from '@/locales/en.json' with { type: 'json' };
import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
const head = (id: string) => textOf(`pipeline.columns.${id}`);

test.use({ pinnedAt: now });

test.beforeEach(async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  await panel.page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
});

const menuButton = (page: Page) => page.getByRole('button', { name: textOf('pipeline.columnsMenu.title') });
const box = (page: Page, id: string) => page.getByRole('checkbox', { name: head(id), exact: true });
const heads = (page: Page) =>
  page
    .getByRole('columnheader')
    .evaluateAll((all) => all.map((one) => one.textContent?.replace(/\d$/, '').trim()));

test('[COLS-2] columns by keyboard alone: found, shown, moved, widened, pinned, kept over a reload, reset; no barrier', async ({
  panel,
}) => {
  const { page } = panel;
  const usual = await heads(page);

  await menuButton(page).press('Enter');
  await page.getByRole('searchbox', { name: textOf('pipeline.columnsMenu.find') }).fill(head('tags'));
  await box(page, 'tags').press('Space');
  await expect(box(page, 'tags')).toBeFocused();
  await expect.poll(() => heads(page)).toEqual([...usual, head('tags')]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(box(page, 'tags')).toBeFocused();
  await expect.poll(() => heads(page)).toEqual([...usual.slice(0, -1), head('tags'), usual.at(-1)]);
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByText(textOf('pipeline.columnsMenu.width', { column: head('tags'), width: 168 })),
  ).toBeAttached();
  await page.keyboard.press('p');
  const chosen = [head('creator'), head('tags'), ...usual.slice(1)];
  await expect.poll(() => heads(page)).toEqual(chosen);
  await expect(box(page, 'tags')).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.keyboard.press('Escape');
  await page.reload();
  await panel.settled();
  await expect.poll(() => heads(page)).toEqual(chosen);

  await menuButton(page).press('Enter');
  await page.getByRole('button', { name: textOf('pipeline.columnsMenu.reset') }).press('Enter');
  await expect.poll(() => heads(page)).toEqual(usual);
});

test('[COLS-4] an edge is drawn, a head is dragged before another', async ({ panel }) => {
  const { page } = panel;
  const stage = page.getByRole('columnheader', { name: head('stage') });
  const before = (await stage.boundingBox())!;

  await page.mouse.move(before.x + before.width - 3, before.y + 10);
  await page.mouse.down();
  await page.mouse.move(before.x + before.width + 47, before.y + 10, { steps: 5 });
  await page.mouse.up();

  await expect.poll(async () => Math.round((await stage.boundingBox())!.width)).toBe(before.width + 50);

  await page
    .getByRole('columnheader', { name: head('time') })
    .dragTo(stage, { targetPosition: { x: 8, y: 12 } });
  await expect
    .poll(async () => (await heads(page)).slice(0, 4))
    .toEqual([head('creator'), head('followers'), head('time'), head('stage')]);
});

test('[COLS-5] a view keeps its own columns, the whole list those of the person', async ({ panel }) => {
  const { page } = panel;
  const usual = await heads(page);
  await menuButton(page).press('Enter');
  await box(page, 'note').press('Space');
  await expect.poll(() => heads(page)).toEqual([...usual, head('note')]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+V');
  const name = page.getByRole('combobox', { name: textOf('pipeline.views.name') });
  await name.fill('Notes');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: 'Notes 1', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.keyboard.press('0');
  await menuButton(page).press('Enter');
  await page.getByRole('button', { name: textOf('pipeline.columnsMenu.reset') }).press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => heads(page)).toEqual(usual);
  await page.keyboard.press('1');
  await expect.poll(() => heads(page)).toEqual([...usual, head('note')]);
  expect((await panel.rows('views'))[0]?.shown.columns?.at(-1)).toEqual({ id: 'note' });
});

for (const language of ['en', 'zh-CN'] as const)
  test(`[COLS-7] no cell of any column has words beyond its edge (${language})`, async ({ panel }) => {
    const { page } = panel;
    await panel.change({ language, columns: Object.keys(english.pipeline.columns).map((id) => ({ id })) });
    await panel.open('/pipeline');
    await panel.settled();
    const cells = page.locator('tr.row-in > td');
    await expect(cells.first()).toBeVisible();
    const beyond = await cells.evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).overflow === 'visible' && one.scrollWidth > one.clientWidth)
        .map((one) => one.textContent),
    );
    expect(beyond).toEqual([]);
    expect(await cells.count()).toBeGreaterThan(100);
  });
