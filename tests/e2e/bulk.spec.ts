import { makeDeal } from '../make';
import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
const more = 450;

test.use({ pinnedAt: now });

test('[UNDO-16] [UNDO-17] hundreds are tagged and moved in a worker, each counted, and one key takes each back, also amid it', async ({
  panel,
}) => {
  const { page } = panel;
  const file = await practicePipeline(now);
  const [first] = (file.tables.deals ?? []).filter(({ stage }) => stage === 'sourced');
  const { creatorId, brandId, stage } = first!;
  const deals = Array.from({ length: more }, (_, n) =>
    makeDeal({ creatorId, brandId, stage, number: n + 2, tags: [] }),
  );
  file.tables.deals = [...(file.tables.deals ?? []), ...deals];
  await panel.seed(file);
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/');
  const added = new Set(deals.map(({ id }) => id));
  const all = async () => (await panel.rows('deals')).filter(({ id }) => added.has(id));
  const count = (file.tables.deals ?? []).filter((deal) => deal.stage === stage).length;
  const pill = page.locator('.pills .pill', { hasText: textOf('stageKinds.sourced') });
  const chooseAll = async () => {
    await page.locator('.row-mark').first().click();
    await page.locator('.bar.bulk .link').click();
    await expect(page.getByText(textOf('pipeline.selected', { count }))).toBeVisible();
  };
  await pill.click();

  await chooseAll();
  await page.keyboard.press('t');
  await page.keyboard.type('winter');
  await page.keyboard.press('Enter');
  await expect(page.getByText(textOf('pipeline.bulk.tagged', { count, tag: 'winter' }))).toBeVisible();
  expect((await all()).filter(({ tags }) => tags.includes('winter'))).toHaveLength(more);
  await page.keyboard.press('z');
  await expect.poll(async () => (await all()).filter(({ tags }) => tags.length > 0)).toHaveLength(0);
  await expect(page.getByText(textOf('undo.done'), { exact: true })).toBeVisible();

  // [UNDO-17] the key that takes back comes while it still runs
  await chooseAll();
  await page.keyboard.press('t');
  await page.keyboard.type('spring');
  await page.keyboard.press('Enter');
  await page.keyboard.press('z');
  await expect(page.getByText(textOf('undo.done'), { exact: true })).toBeVisible();
  expect((await all()).filter(({ tags }) => tags.includes('spring'))).toHaveLength(0);

  await chooseAll();
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: textOf('stageKinds.shortlisted') }).click();
  await expect(
    page.getByText(textOf('pipeline.movedMany', { count, stage: textOf('stageKinds.shortlisted') })),
  ).toBeVisible();
  expect(new Set((await all()).map((deal) => deal.stage))).toEqual(new Set(['shortlisted']));
  await page.keyboard.press('z');
  await expect.poll(async () => new Set((await all()).map((deal) => deal.stage))).toEqual(new Set([stage]));
  await expect(pill.locator('.n')).toHaveText(String(count));
});
