import { AxeBuilder } from '@axe-core/playwright';
import { placeOf } from '@/components/app/placeOf';
import { places } from '@/components/app/places';
import { readLook, writtenLook } from '@/components/pipeline/views/viewLink';
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

test('[BOARD-4] many cards by keyboard alone: chosen, moved together, taken back at once; no barrier', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/board');
  await panel.settled();
  const stages = async () => (await panel.rows('deals')).map(({ stage }) => stage).sort();
  const before = await stages();
  const inStage = (id: string) => page.locator(`section[data-stage="${id}"] .board-card`);
  await expect(inStage('sourced')).toHaveCount(2);

  await inStage('sourced').first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(textOf('pipeline.selected', { count: 2 }))).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Shift+ArrowRight');

  await expect(inStage('sourced')).toHaveCount(0);
  const moved = textOf('pipeline.movedMany', { count: 2, stage: textOf('stageKinds.shortlisted') });
  await expect(page.getByText(moved).first()).toBeVisible();
  await page.keyboard.press('z');
  await expect.poll(stages).toEqual(before);
});

test('[BOARD-4] many cards by hand: with Ctrl and at the face, dragged together', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/board');
  await panel.settled();
  const inStage = (id: string) => page.locator(`section[data-stage="${id}"] .board-card`);

  await inStage('sourced')
    .nth(0)
    .click({ modifiers: ['ControlOrMeta'] });
  await page.locator('section[data-stage="sourced"] .card-mark').nth(1).click();
  await expect(page.locator('.board-card.chosen')).toHaveCount(2);
  await inStage('sourced').nth(1).dragTo(page.locator('section[data-stage="shortlisted"]'));

  await expect(inStage('shortlisted')).toHaveCount(3);
  await expect(inStage('sourced')).toHaveCount(0);
});

test('[VIEW-1] a link copied, pasted into the palette, opens the same view; a cut one says so and shows everyone', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.open('/pipeline');
  await panel.settled();
  const group = (name: string) => page.getByRole('button', { name, exact: true });
  const by = textOf('pipeline.grouping.by', { field: textOf('pipeline.filter.fields.stage') });
  await page.getByRole('searchbox').fill('rao');
  await group(textOf('pipeline.grouping.button')).press('Enter');
  await page
    .getByRole('menuitem', { name: textOf('pipeline.filter.fields.stage'), exact: true })
    .press('Enter');
  await page.getByRole('button', { name: textOf('pipeline.views.copyLook') }).press('Enter');
  await expect(page.getByText(textOf('pipeline.views.lookCopied'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await panel.open('/settings');
  await page.reload();
  await panel.settled();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: textOf('palette.field') }).fill(link);
  await page.keyboard.press('Enter');
  await expect(group(by)).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('rao');

  await panel.open(new URL(link).hash.slice(1, -9));
  await expect(page.getByText(textOf('pipeline.views.broken'))).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(panel.row(/Harriet Oakes/)).toBeVisible();
});

test('[VIEW-3] the palette opens a saved view by its name', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
  await page.getByRole('searchbox').fill('rao');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('Shift+V');
  const name = page.getByRole('combobox', { name: textOf('pipeline.views.name') });
  await name.fill('Lifts');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: 'Lifts 1', exact: true })).toBeVisible();

  await panel.open('/settings');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: textOf('palette.field') }).fill('lift');
  await page.getByRole('option', { name: /Lifts/ }).click();

  await expect(page.getByRole('button', { name: 'Lifts 1', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('searchbox')).toHaveValue('rao');
});

test('[VIEW-4] the address of a look follows what is changed: a reload and the way back show the same, without a step for each change', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  const shown = { search: 'a', stage: null, filter: null, sort: [{ by: 'followers' as const, desc: true }] };
  await panel.open('/settings');
  await panel.open(places.look(writtenLook(shown)));
  const search = page.getByRole('searchbox', { name: textOf('pipeline.searchLabel') });
  await expect(search).toHaveValue('a');
  const steps = await page.evaluate(() => history.length);
  const followed = () => {
    const { look } = placeOf(new URL(page.url()).hash.slice(1)) as { look?: string };
    return look === undefined ? null : readLook(look);
  };

  await search.fill('rao');
  await page
    .getByRole('columnheader', { name: textOf('pipeline.columns.stage') })
    .getByRole('button')
    .first()
    .click();
  await expect.poll(followed).toMatchObject({ search: 'rao', sort: [{ by: 'stage', desc: false }] });
  expect(await page.evaluate(() => history.length)).toBe(steps);

  await page.reload();
  await expect(search).toHaveValue('rao');
  await panel
    .row(/Dev Rao/)
    .getByText('Dev Rao', { exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'Dev Rao' })).toBeVisible();
  await search.fill('dev');
  await page.goBack();
  await expect(search).toHaveValue('dev');
  await expect.poll(followed).toMatchObject({ search: 'dev' });
  await page.goBack();
  await expect(page.getByRole('navigation', { name: textOf('settings.parts') })).toBeVisible();
});
