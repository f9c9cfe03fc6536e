import { AxeBuilder } from '@axe-core/playwright';
import { templatesFile } from '@/lib/files/templatesJson';
import type { OwnField } from '@/lib/model/ownField';
import { ownPath } from '@/lib/outreach/templates/ownVariables';
import { makeTemplate } from '../make';
import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
test.use({ pinnedAt: now });

const field = (id: string, over: Partial<OwnField>): OwnField => ({
  id,
  type: 'text',
  name: id,
  choices: [],
  order: 0,
  retired: false,
  ...over,
});
const budget = field('01a229bb-dbd1-7612-bb20-8c8bc22a3530', { name: 'Budget', type: 'money' });
const until = field('01a229bb-dbd1-7612-bb20-8c8bc22a3531', { name: 'Rights until', type: 'date', order: 1 });
const tier = field('01a229bb-dbd1-7612-bb20-8c8bc22a3532', { name: 'Tier', order: 2 });

async function withFields(fields: OwnField[] = [budget, until, tier]) {
  const file = await practicePipeline(now);
  const dealId = dealsByHandle(file).get('ana.example')!;
  for (const brand of file.tables.brands ?? []) brand.fields = fields;
  for (const deal of file.tables.deals ?? [])
    if (deal.id === dealId)
      deal.fields = { [budget.id]: { minor: '129900', currency: 'USD' }, [until.id]: '2027-03-01' };
  return { file, dealId };
}

test('[TPL-21, DRAFT-25] an own field is put into a template from the menu, speaks on both sides of a draft, keeps its name of today, and is told when it is retired', async ({
  panel,
}) => {
  const { file, dealId } = await withFields();
  const { page } = panel;
  await panel.seed(file);
  await panel.change({ workingLanguage: 'zh' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const button = (key: string, values = {}) =>
    page.getByRole('button', { name: textOf(key, values), exact: true });
  const newest = async () => (await panel.rows('templates')).sort((a, b) => b.version - a.version)[0];

  await panel.open('/templates/T11');
  await button('templates.copyToEdit').click();
  await expect(page.getByText(textOf('templates.current'))).toBeVisible();
  for (const language of ['Chinese', 'English']) {
    await page.getByRole('textbox', { name: textOf('draft.body', { language }) }).click();
    await page.keyboard.press('ControlOrMeta+End');
    for (const one of [budget, until, tier]) {
      await page.keyboard.type(' + ');
      const menu = button('templates.insert');
      await (language === 'English' ? menu.last() : menu.first()).click();
      await page.getByRole('menuitem', { name: one.name, exact: true }).click();
    }
  }
  await button('templates.save', { version: 2 }).click();
  await expect
    .poll(async () => (await newest())?.texts.en?.email.body)
    .toContain(` + {{ ${ownPath(budget.id)} }} + {{ ${ownPath(until.id)} }} + {{ ${ownPath(tier.id)} }}`);
  const { templateId, name } = (await newest())!;

  await panel.open(`/deal/${dealId}/draft`);
  await page.getByRole('button', { name: /^Template: / }).click();
  await page.getByRole('menuitem', { name: new RegExp(name) }).click();
  const text = (language: string) =>
    page.getByRole('textbox', { name: textOf('draft.body', { language }), exact: true });
  await expect(text('English')).toHaveValue(/ \+ \$1,299 \+ 1 March 2027 \+ /);
  await expect(text('Chinese')).toHaveValue(/ \+ US\$1,299 \+ 2027年3月1日 \+ /);
  await expect(page.getByRole('button', { name: /Tier/ }).first()).toBeVisible();
  await expect
    .poll(async () => (await panel.rows('messages')).some((one) => one.templateId === templateId))
    .toBe(true);

  await panel.open('/settings');
  const section = page.getByRole('region', { name: textOf('settings.fields.title'), exact: true });
  await section.getByRole('button', { name: textOf('settings.fields.edit', { name: 'Budget' }) }).click();
  await section
    .getByRole('textbox', { name: textOf('settings.fields.name'), exact: true })
    .fill('Fee ceiling');
  await section.getByRole('button', { name: textOf('settings.fields.save'), exact: true }).click();
  await expect(section.getByText('Fee ceiling', { exact: true })).toBeVisible();
  await panel.open(`/templates/${templateId}`);
  await expect(text('English')).toHaveValue(/\[Fee ceiling\]/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await panel.open('/settings');
  await section.getByRole('button', { name: textOf('settings.fields.retire', { name: 'Tier' }) }).click();
  await panel.open(`/templates/${templateId}`);
  await expect(page.getByText(/the own field “Tier” is retired/).first()).toBeVisible();
  await panel.open(`/deal/${dealId}/draft`);
  await page.getByRole('button', { name: /^Template: / }).click();
  await expect(page.getByRole('menuitem', { name: new RegExp(name) })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('[TPL-22] templates of another workspace find their fields by name and type; what is not here is told with its place, and they are kept and marked', async ({
  panel,
}) => {
  const { file } = await withFields();
  const { page } = panel;
  await panel.seed(file);
  const theirs = [{ ...budget, id: 'theirs-1' }, field('theirs-2', { name: 'Warehouse', type: 'text' })];
  const body = `Hi\n{{ ${ownPath('theirs-1')} }} {{ ${ownPath('theirs-2')} }}\n{{ sender.name }} {{ way.out }}`;
  const template = makeTemplate({
    name: 'Winter letter',
    purpose: 'own',
    texts: { en: { email: { subject: 'S', body }, dm: { subject: '', body: '' } } },
  });

  await panel.open('/templates');
  await page.getByLabel(textOf('templates.import')).setInputFiles({
    name: 'templates.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(templatesFile([template], now, theirs))),
  });

  const column = `{{ ${ownPath('theirs-1')} }} {{ `.length + 1;
  const note = page.getByRole('alert');
  await expect(note).toContainText('Winter letter');
  await expect(note).toContainText(`column ${column - theirs[0]!.id.length + budget.id.length}`);
  await expect(note).toContainText('Warehouse');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const [row] = await panel.rows('templates');
  expect(row?.texts.en?.email.body).toBe(body.replace(ownPath('theirs-1'), ownPath(budget.id)));
  if (process.env.SHOTS) await page.screenshot({ path: '/tmp/shots/marked.png' });
  await note.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Winter letter' })).toBeVisible();
});
