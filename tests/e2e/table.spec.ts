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
