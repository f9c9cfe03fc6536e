import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

for (const width of [360, 1280])
  test(`[PANEL-26] an address and a press lead to a part of Settings, and the part that is read is marked at ${width} px`, async ({
    panel,
  }) => {
    const { page } = panel;
    await page.setViewportSize({ width, height: 800 });
    const parts = page.getByRole('navigation', { name: textOf('settings.parts') });
    const link = (title: string) => parts.getByRole('link', { name: textOf(title), exact: true });
    const heading = (title: string) => page.getByRole('heading', { name: textOf(title), exact: true });

    await panel.open('/settings/translation');
    await expect(heading('settings.translation.title')).toBeInViewport();
    await expect(link('settings.translation.title')).toHaveAttribute('aria-current', 'true');
    await expect(link('settings.translation.title')).toBeInViewport();

    await link('settings.stages.title').click();
    await expect(heading('settings.stages.title')).toBeInViewport();
    await expect(link('settings.stages.title')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Tab');
    await expect(page.locator('#settings-stages :focus')).toBeVisible();

    await panel.change({ edition: 'lite' });
    await expect(link('settings.translation.title')).toHaveCount(0);
    await expect(link('settings.products.title')).toHaveCount(1);
  });

test('[BOARD-5] at 1280 px no card cuts its next step', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/board');
  await panel.settled();

  await expect(page.locator('.board-card.tall')).not.toHaveCount(0);
  const cut = await page
    .locator('.board-card .step')
    .evaluateAll((steps) =>
      steps.filter((step) => step.scrollHeight > step.clientHeight + 1).map((step) => step.textContent),
    );
  expect(cut).toEqual([]);
});
