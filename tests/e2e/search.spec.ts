import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

test('[SEARCH-3] a name with two letters swapped is found; as typed it stands alone', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
  const search = page.getByRole('searchbox', { name: textOf('pipeline.searchLabel') });

  await search.fill('hariret');
  await expect(panel.row(/Harriet Oakes/)).toBeVisible();
  await expect(page.getByText(textOf('pipeline.nearAlone'))).toBeVisible();

  await search.fill('harriet');
  await expect(panel.row(/Harriet Oakes/)).toBeVisible();
  await expect(page.getByText(textOf('pipeline.nearAlone'))).toHaveCount(0);

  await search.fill('zzzzzz');
  await expect(page.getByText(textOf('pipeline.noMatchBody'))).toBeVisible();
});

test('[SEARCH-5] [SEARCH-6] what was found is marked in the panel and in the table; without a search nothing is', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  const marks = page.locator('mark.found');

  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await panel.open('/pipeline');
    await panel.settled();
    const search = page.getByRole('searchbox', { name: textOf('pipeline.searchLabel') });
    await search.fill('');
    await expect(marks).toHaveCount(0);

    await search.fill('oak read');
    await expect(panel.row(/Harriet Oakes/).locator(marks)).toHaveText(['Oak', 'read']);

    await search.fill('hariret');
    await expect(
      panel
        .row(/Harriet Oakes/)
        .locator('mark.near')
        .first(),
    ).toHaveText('Harriet');
    await expect(panel.row(/Harriet Oakes/)).toContainText(textOf('pipeline.found.near'));
  }
});

test('[BOARD-6] on the board a search opens the column in which it found somebody, and says where', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/board');
  await panel.settled();
  const [stopped] = (await panel.rows('deals')).filter(({ stage }) => stage === 'stopped');
  const card = page.locator(`#card-${stopped?.id}`);
  await expect(card).toHaveCount(0);

  await page.getByRole('searchbox', { name: textOf('pipeline.searchLabel') }).fill('tomas lind');
  await expect(card.locator('mark.found')).toHaveText(['Tomas', 'Lind']);

  await page.getByRole('searchbox', { name: textOf('pipeline.searchLabel') }).fill('');
  await expect(card).toHaveCount(0);
});
