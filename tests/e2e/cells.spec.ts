import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
const head = (id: string) => textOf(`pipeline.columns.${id}`);

test.use({ pinnedAt: now });

test.beforeEach(async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  await panel.page.setViewportSize({ width: 1280, height: 800 });
  await panel.change({
    columns: ['creator', 'stage', 'due', 'owner', 'tags', 'note'].map((id) => ({ id })),
  });
  await panel.open('/pipeline');
  await panel.settled();
});

const field = (page: Page, id: string) => page.getByLabel(head(id), { exact: true });
const chooseGroup = async (page: Page, from: string, to: string) => {
  await page.getByRole('button', { name: from, exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: to, exact: true }).press('Enter');
};

test('[CELL-1] cells by keyboard alone: gone to, opened, left, written one after the other, each undone; no barrier', async ({
  panel,
}) => {
  const { page } = panel;
  const grid = page.getByRole('grid');
  const minji = async () => {
    const [profile] = (await panel.rows('profiles')).filter(({ handle }) => handle === 'minji.daily');
    return (await panel.rows('deals')).find(({ creatorId }) => creatorId === profile?.creatorId);
  };
  const before = await minji();
  await grid.focus();
  while (!(await page.locator('tr.cur').textContent())?.includes('김민지'))
    await page.keyboard.press('ArrowDown');

  for (const _ of ['creator', 'stage', 'due']) await page.keyboard.press('ArrowRight');
  await expect(grid).toHaveAttribute('aria-activedescendant', /^cell-due-/);
  await page.keyboard.press('Enter');
  await field(page, 'due').fill('2026-12-03');
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  expect(await minji()).toEqual(before);

  await page.keyboard.press('F2');
  await field(page, 'due').fill('2026-12-03');
  await page.keyboard.press('Tab');
  await field(page, 'owner').fill('Lin');
  await page.keyboard.press('Tab');
  await field(page, 'tags').fill('spring, 韩国');
  await page.keyboard.press('Tab');
  await expect(field(page, 'note')).toBeFocused();
  await page.keyboard.type('Two lines');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('of a note');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();

  const after = await minji();
  expect(after?.nextAction?.dueAt).toMatch(/^2026-12-0[23]/);
  expect(after).toMatchObject({ ownerId: 'Lin', tags: ['spring', '韩国'], note: 'Two lines\nof a note' });
  for (const _ of ['note', 'tags', 'owner', 'day']) await page.keyboard.press('z');
  await expect
    .poll(async () => ({ ...(await minji()), updatedAt: '' }))
    .toEqual({ ...before, updatedAt: '' });
});

test('[CELL-3] what was typed is kept when one presses elsewhere', async ({ panel }) => {
  const { page } = panel;
  const row = panel.row(/Harriet Oakes/);

  await row.hover();
  await row.getByRole('button', { name: textOf('pipeline.cells.edit', { field: head('owner') }) }).click();
  await field(page, 'owner').fill('Lin');
  await page.getByRole('searchbox').click();

  await expect(row.getByText('Lin')).toBeVisible();
});

test('[GROUP-1] groups by keyboard alone: chosen, folded, chosen whole, who has two tags stands twice; no barrier', async ({
  panel,
}) => {
  const { page } = panel;
  const grid = page.getByRole('grid');
  const heads = grid.getByRole('button', { expanded: true });
  const sourced = grid.locator('.group-row').getByRole('button', { name: textOf('stageKinds.sourced') });

  await chooseGroup(page, textOf('pipeline.grouping.button'), textOf('pipeline.filter.fields.stage'));
  await expect(sourced).toHaveText(`${textOf('stageKinds.sourced')}2`);
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByText(textOf('pipeline.selected', { count: 2 }))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await expect(sourced).toHaveAttribute('aria-expanded', 'false');
  await expect(panel.row(/Harriet Oakes/)).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(heads).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(panel.row(/Harriet Oakes/)).toBeVisible();

  await page.locator('.group-row').first().click();
  await expect(panel.row(/Harriet Oakes/)).toHaveCount(0);

  await page.mouse.move(0, 0);
  const by = textOf('pipeline.grouping.by', { field: textOf('pipeline.filter.fields.stage') });
  await chooseGroup(page, by, textOf('pipeline.filter.fields.tags'));
  await expect(panel.row(/Ana Belmont/)).toHaveCount(2);
  await page.mouse.move(0, 0);
  const byTag = textOf('pipeline.grouping.by', { field: textOf('pipeline.filter.fields.tags') });
  await chooseGroup(page, byTag, textOf('pipeline.grouping.day'));
  await expect(page.locator('.group-row').nth(1)).toHaveText(`${textOf('pipeline.due.today')}2`);
});

test('[CELL-4] the words of the next step are written in the table; its day stays, an undo brings them back, and nobody who must not be contacted gets one', async ({
  panel,
}) => {
  const { page } = panel;
  await panel.change({ columns: ['creator', 'next', 'due'].map((id) => ({ id })) });
  const nextOf = async (handle: string) => {
    const profile = (await panel.rows('profiles')).find((one) => one.handle === handle);
    return (await panel.rows('deals')).find(({ creatorId }) => creatorId === profile?.creatorId)?.nextAction;
  };
  const goTo = async (name: string) => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Home');
    while (!(await page.locator('tr.cur').textContent())?.includes(name))
      await page.keyboard.press('ArrowDown');
  };
  const before = await nextOf('minji.daily');

  await goTo('김민지');
  await page.keyboard.press('F2');
  await expect(field(page, 'next')).toBeFocused();
  await page.keyboard.type('Ask for her rate');
  await page.keyboard.press('Enter');
  await expect(panel.row(/김민지/)).toContainText('Ask for her rate');
  expect(await nextOf('minji.daily')).toEqual({ ...before, kind: 'own', text: 'Ask for her rate' });
  await page.keyboard.press('z');
  await expect.poll(() => nextOf('minji.daily')).toEqual(before);

  await goTo('Tomas Lind');
  await page.keyboard.press('F2');
  await expect(page.getByText(textOf('pipeline.cells.noStep', { name: 'Tomas Lind' }))).toBeVisible();
  await expect(field(page, 'next')).toHaveCount(0);
});

test('[CELL-5] a press in the middle of a row, on its stage, opens the row; the pen beside the stage changes it', async ({
  panel,
}) => {
  const { page } = panel;
  const row = panel.row(/Harriet Oakes/);
  const stage = row.getByText(textOf('stageKinds.sourced'), { exact: true });
  await stage.click();
  await expect(page).toHaveURL(/\/deal\//);
  await expect(page.getByRole('menu')).toHaveCount(0);

  await panel.open('/pipeline');
  await stage.hover();
  await row
    .getByRole('button', {
      name: textOf('pipeline.changeStage', { stage: textOf('stageKinds.sourced') }),
    })
    .click();
  await page.getByRole('menuitem', { name: textOf('stageKinds.shortlisted') }).click();
  await expect(row.getByText(textOf('stageKinds.shortlisted'), { exact: true })).toBeVisible();
  await expect(page).not.toHaveURL(/\/deal\//);
});
