import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test('[TPL-14] a shipped text is copied, changed by chips and source, kept though broken, mended, and begins a draft', async ({
  panel,
}) => {
  const file = await practicePipeline(now);
  await panel.seed(file);
  await panel.change({ workingLanguage: 'zh' });
  const { page } = panel;
  const button = (key: string, values = {}) =>
    page.getByRole('button', { name: textOf(key, values), exact: true });
  const body = () => page.getByRole('textbox', { name: textOf('draft.body', { language: 'English' }) });
  const newest = async () => (await panel.rows('templates')).sort((a, b) => b.version - a.version)[0];

  await panel.open('/templates/T05');
  await button('templates.copyToEdit').click();
  await expect(page.getByText(textOf('templates.current'))).toBeVisible();
  const first = await newest();
  expect(first).toMatchObject({ version: 1, purpose: 'negotiation' });
  expect(first?.texts.en?.email.body).toContain('{{ option.a }}');

  await body().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Yours, ');
  await button('templates.insert').last().click();
  await page.getByRole('menuitem', { name: textOf('variables.proof'), exact: true }).click();
  await button('templates.save', { version: 2 }).click();
  await expect(button('templates.compare')).toBeVisible();
  expect((await newest())?.texts.en?.email.body).toMatch(/Yours, \{\{ proof \}\}$/);

  await button('templates.compare').click();
  await expect(page.locator('.changed ins')).toContainText(`Yours, [${textOf('variables.proof')}]`);

  await button('templates.source').last().click();
  const source = page.getByRole('textbox', { name: /^Source, English, text/ });
  await source.fill('Hi {{ creator.first }},\n{{ creator.frist }} {{ rate.asked | shout }}');
  await expect(page.getByText(textOf('templates.unreadable', { line: 2, column: 21 }))).toBeVisible();
  await source.fill('Hi {{ creator.first }},\n{{ creator.frist }} {{ rate.asked }}');
  await button('templates.save', { version: 3 }).click();
  await expect(page.getByRole('alert')).toContainText(
    textOf('templates.unknown', { line: 2, column: 4, name: 'creator.frist' }),
  );
  await button('templates.keepMarked').click();
  await expect.poll(async () => (await newest())?.version).toBe(3);

  await panel.open(`/deal/${dealsByHandle(file).get('ana.example')}/draft`);
  await page.getByRole('button', { name: /^Template: / }).click();
  const item = page.getByRole('menuitem', { name: new RegExp(first?.name ?? '') });
  await expect(item).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');

  await panel.open(`/templates/${first?.templateId}`);
  await button('templates.restore').first().click();
  await button('templates.save', { version: 4 }).click();
  await expect.poll(async () => (await newest())?.version).toBe(4);
  await panel.open(`/deal/${dealsByHandle(file).get('ana.example')}/draft`);
  await page.getByRole('button', { name: /^Template: / }).click();
  await item.click();
  await expect(page.getByRole('textbox', { name: /^Text, English/ })).toHaveValue(/Yours, /);
});
