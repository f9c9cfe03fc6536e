import { AxeBuilder } from '@axe-core/playwright';
import { inOrder } from '@/lib/pipeline/stages';
import { expect, test } from './extension';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

const stagesOf = async (panel: Panel) =>
  inOrder((await panel.rows('brands'))[0]?.stages ?? []).map(({ id, name, retired }) => ({
    id,
    name,
    retired,
  }));

test('[STAGE-6] a stage renamed, added and put elsewhere by keys and by hand stands so in the pipeline; no barrier', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  const press = (key: string, name: string) =>
    page.getByRole('button', { name: textOf(key, { name }), exact: true }).press('Enter');
  const section = page.getByRole('region', { name: textOf('settings.stages.title'), exact: true });
  const list = page.getByRole('list', { name: textOf('settings.stages.title') });

  await press('settings.stages.edit', textOf('stageKinds.contacted'));
  await section.getByRole('textbox', { name: textOf('settings.stages.name') }).fill('Written to');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Written to')).toBeVisible();
  await page.getByRole('button', { name: textOf('settings.stages.add'), exact: true }).press('Enter');
  await section.getByRole('textbox', { name: textOf('settings.stages.name') }).fill('Contract out');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Contract out')).toBeVisible();
  const grip = page.getByRole('button', { name: textOf('settings.stages.move', { name: 'Contract out' }) });
  await grip.focus();
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(async () => (await stagesOf(panel)).map(({ name, id }) => name ?? id).slice(2, 6))
    .toEqual(['Written to', 'replied', 'Contract out', 'negotiating']);
  await expect(grip).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await grip.dragTo(list.getByText(textOf('stageKinds.agreed'), { exact: true }));
  await expect
    .poll(async () => (await stagesOf(panel)).map(({ name, id }) => name ?? id).slice(3, 7))
    .toEqual(['replied', 'negotiating', 'agreed', 'Contract out']);
  await grip.dragTo(list.getByText(textOf('stageKinds.negotiating'), { exact: true }).first());
  await expect
    .poll(async () => (await stagesOf(panel)).map(({ name, id }) => name ?? id).slice(3, 6))
    .toEqual(['replied', 'Contract out', 'negotiating']);

  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/board');
  await panel.settled();
  const columns = page.locator('section[data-stage] > button b');
  await expect(columns.nth(2)).toHaveText('Written to');
  await expect(columns.nth(4)).toHaveText('Contract out');
});

test('[STAGE-8] a stage retired with creators in it asks where to; one undo brings stage and creators back', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  const name = textOf('stageKinds.negotiating');
  const inIt = async () =>
    (await panel.rows('deals')).filter(({ stage }) => stage === 'negotiating').map(({ id }) => id);
  const before = await inIt();
  const count = before.length;
  expect(count).toBeGreaterThan(0);
  const isRetired = async () =>
    (await stagesOf(panel)).find(({ id }) => id === 'negotiating')?.retired ?? false;

  await page
    .getByRole('button', { name: textOf('settings.stages.retire', { name }), exact: true })
    .press('Enter');
  await page.getByLabel(textOf('settings.stages.moveThemTo')).selectOption('shortlisted');
  await page.getByRole('button', { name: textOf('settings.stages.moveAndRetire', { count }) }).press('Enter');

  const stage = textOf('stageKinds.shortlisted');
  await expect(
    page.getByText(textOf('settings.stages.retiredMoved', { name, count, stage })).first(),
  ).toBeVisible();
  expect([await inIt(), await isRetired()]).toEqual([[], true]);
  await page.keyboard.press('z');
  await expect.poll(async () => [await inIt(), await isRetired()]).toEqual([before, false]);
});
