import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { OwnFieldType } from '@/lib/model/ownField';
import { expect, test } from './extension';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

/** Defines a field in Settings, by keys alone. */
async function define(panel: Panel, type: OwnFieldType, name: string, choices: string[] = []) {
  const { page } = panel;
  await panel.open('/settings');
  const section = page.getByRole('region', { name: textOf('settings.fields.title'), exact: true });
  await section.getByRole('button', { name: textOf('settings.fields.add'), exact: true }).press('Enter');
  await section.getByRole('combobox', { name: textOf('settings.fields.type') }).selectOption(type);
  await section.getByRole('textbox', { name: textOf('settings.fields.name'), exact: true }).fill(name);
  for (const [place, choice] of choices.entries()) {
    await section
      .getByRole('textbox', { name: textOf('settings.fields.choice', { number: place + 1 }) })
      .fill(choice);
    await page.keyboard.press('Enter');
  }
  await section.getByRole('button', { name: textOf('settings.fields.save'), exact: true }).press('Enter');
  await expect(section.getByRole('list').getByText(name, { exact: true })).toBeVisible();
}

const fieldsOf = async (panel: Panel) => (await panel.rows('brands'))[0]?.fields ?? [];
const valuesOf = async (panel: Panel, name: string) => {
  const id = (await fieldsOf(panel)).find((field) => field.name === name)?.id ?? '';
  return (await panel.rows('deals')).flatMap(({ fields }) => (fields[id] == null ? [] : [fields[id]]));
};

test('[FIELD-2] own fields are defined, filled in on a creator, refused in words, and one key takes it back; no barrier', async ({
  panel,
}) => {
  const file = await practicePipeline(now);
  await panel.seed(file);
  const { page } = panel;
  await define(panel, 'choice', 'Grade', ['A', 'B']);
  await define(panel, 'money', 'Budget');
  await define(panel, 'link', 'Contract');
  await define(panel, 'checkbox', 'Signed');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await panel.open(`/deal/${dealsByHandle(file).get('ana.example')}`);
  await panel.settled();
  await page.getByRole('combobox', { name: 'Grade' }).selectOption({ label: 'B' });
  await page.getByRole('textbox', { name: 'Budget' }).fill('1,250.50');
  await page.keyboard.press('Enter');
  await expect.poll(() => valuesOf(panel, 'Budget')).toEqual([{ minor: '125050', currency: 'USD' }]);
  await page.getByRole('textbox', { name: 'Contract' }).fill('http://docs.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText(textOf('ownFields.problems.notALink'))).toBeVisible();
  await page.getByRole('textbox', { name: 'Contract' }).fill('docs.example/a');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('link', { name: textOf('ownFields.open', { name: 'Contract' }) }),
  ).toHaveAttribute('href', 'https://docs.example/a');
  await page.getByRole('checkbox', { name: 'Signed' }).press('Space');
  await expect.poll(() => valuesOf(panel, 'Signed')).toEqual([true]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('heading', { name: textOf('ownFields.title') }).click();
  await page.keyboard.press('z');
  await expect.poll(() => valuesOf(panel, 'Signed')).toEqual([]);
  expect(await valuesOf(panel, 'Contract')).toEqual(['https://docs.example/a']);
});

test('[FIELD-4] an own field is filled in for many, filtered and sorted by, and emptied again by one undo', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await define(panel, 'choice', 'Grade', ['A', 'B']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
  const grid = page.getByRole('grid');
  const all = (await panel.rows('deals')).length;

  await grid.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(textOf('pipeline.selected', { count: 2 }))).toBeVisible();
  await page.keyboard.press('v');
  await page.getByRole('combobox', { name: 'Grade' }).selectOption({ label: 'A' });
  await page.getByRole('button', { name: textOf('pipeline.bulk.fill'), exact: true }).press('Enter');
  await expect(
    page.getByText(textOf('pipeline.bulk.filled', { count: 2, field: 'Grade' })).first(),
  ).toBeVisible();
  const [choice] = (await fieldsOf(panel))[0]?.choices ?? [];
  expect(await valuesOf(panel, 'Grade')).toEqual([choice?.id, choice?.id]);

  await page.keyboard.press('Shift+F');
  await page.getByRole('button', { name: textOf('pipeline.filter.add'), exact: true }).press('Enter');
  await page
    .getByRole('combobox', { name: textOf('pipeline.filter.field') })
    .selectOption({ label: 'Grade' });
  await page.getByRole('checkbox', { name: 'A' }).press('Space');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Grade: A', exact: true })).toBeVisible();

  await page.keyboard.press('z');
  await expect.poll(() => valuesOf(panel, 'Grade')).toEqual([]);
  await expect(grid.getByRole('row')).toHaveCount(0);
  expect((await panel.rows('deals')).length).toBe(all);
});

test('[FIELD-5] a column of a sheet goes to the own field of its name, and comes out again with the list', async ({
  panel,
}) => {
  const { page } = panel;
  await define(panel, 'choice', 'Grade', ['A', 'B']);
  await define(panel, 'money', '预算');
  const lines = ['账号,Grade,预算（USD）', '@one.example,a,450.50', '@two.example,C,900'];
  await panel.open('/import');
  await expect(page.getByRole('heading', { name: textOf('import.title'), exact: true })).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'tiktok.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  const target = (name: string) =>
    page.getByRole('combobox', { name: textOf('import.columns.goesToOf', { name }) });
  await expect(target('Grade').locator('option:checked')).toHaveText('Grade');
  await expect(target('预算（USD）').locator('option:checked')).toHaveText('预算');
  await page.getByRole('button', { name: new RegExp(`^${textOf('import.lists.leftOut')}`) }).press('Enter');
  await expect(
    page.getByText(textOf('import.cellFaults.choiceUnknown', { head: 'Grade', what: 'C' })).first(),
  ).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(async () => (await panel.rows('deals')).length).toBe(2);
  const [choice] = (await fieldsOf(panel))[0]?.choices ?? [];
  expect(await valuesOf(panel, 'Grade')).toEqual([choice?.id]);
  expect((await valuesOf(panel, '预算')).map((value) => JSON.stringify(value)).sort()).toEqual([
    '{"minor":"45050","currency":"USD"}',
    '{"minor":"90000","currency":"USD"}',
  ]);

  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
  const downloading = page.waitForEvent('download');
  await page.getByRole('grid').focus();
  await page.keyboard.press('e');
  const text = await readFile(await (await downloading).path(), 'utf8');
  const [head = '', ...rows] = text.trim().split('\r\n');
  expect(head.split(',').slice(-2)).toEqual(['Grade', '预算 (USD)']);
  expect(rows.map((row) => row.split(',').slice(-2).join(' ')).sort()).toEqual([' 900.00', 'A 450.50']);
});

test('[FIELD-8] the table shows an own field as a column and stands in groups of it', async ({ panel }) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await define(panel, 'choice', 'Grade', ['A', 'B']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/pipeline');
  await panel.settled();
  await page.getByRole('grid').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('v');
  await page.getByRole('combobox', { name: 'Grade' }).selectOption({ label: 'B' });
  await page.getByRole('button', { name: textOf('pipeline.bulk.fill'), exact: true }).press('Enter');
  await expect.poll(async () => (await valuesOf(panel, 'Grade')).length).toBe(1);

  await page.getByRole('button', { name: textOf('pipeline.columnsMenu.title'), exact: true }).press('Enter');
  await page.getByRole('checkbox', { name: 'Grade', exact: true }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Grade' })).toBeVisible();
  await page.getByRole('button', { name: textOf('pipeline.grouping.button'), exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Grade', exact: true }).press('Enter');

  const grid = page.getByRole('grid');
  await expect(grid.getByText('B', { exact: true }).first()).toBeVisible();
  await expect(grid.getByText(textOf('pipeline.grouping.without', { field: 'Grade' })).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
