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
