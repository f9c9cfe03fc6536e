import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

test('[BOARD-3] the board by keyboard alone: moved beside, lifted and dropped, said, undone; no barrier', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
  const card = page.getByRole('link', { name: /Harriet Oakes/ });
  const stageOf = (id: string) =>
    page.locator(`section[data-stage="${id}"]`).getByRole('link', { name: /Harriet Oakes/ });

  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(stageOf('sourced')).toBeVisible();
  while (!(await card.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press((await page.locator('.board-card:focus').count()) > 0 ? 'ArrowDown' : 'Tab');
  await page.keyboard.press('Shift+ArrowRight');

  await expect(stageOf('shortlisted')).toBeFocused();
  await expect(
    page
      .getByText(textOf('pipeline.moved', { name: 'Harriet Oakes', stage: textOf('stageKinds.shortlisted') }))
      .first(),
  ).toBeVisible();

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowLeft');
  await expect(
    page.getByText(
      textOf('pipeline.board.lifted', { name: 'Harriet Oakes', stage: textOf('stageKinds.sourced') }),
    ),
  ).toBeAttached();
  await page.keyboard.press('Space');
  await expect(stageOf('sourced')).toBeFocused();

  await page.keyboard.press('z');
  await expect(stageOf('shortlisted')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('[PANEL-22] the table by keyboard alone: filtered, chosen with Shift, moved at once, all taken back; no barrier', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
  const stages = async () => (await panel.rows('deals')).map(({ stage }) => stage).sort();
  const before = await stages();
  const grid = page.getByRole('grid');

  await page.keyboard.press('Shift+F');
  await page.getByRole('button', { name: textOf('pipeline.filter.add'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: new RegExp(textOf('stageKinds.sourced')) }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('row')).toHaveCount(3);
  await grid.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(textOf('pipeline.selected', { count: 2 }))).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: textOf('stageKinds.shortlisted') }).press('Enter');

  const moved = textOf('pipeline.movedMany', { count: 2, stage: textOf('stageKinds.shortlisted') });
  await expect(page.getByText(moved).first()).toBeVisible();
  expect(await stages()).not.toEqual(before);
  await page.keyboard.press('z');
  await expect.poll(stages).toEqual(before);
});
