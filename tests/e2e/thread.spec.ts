import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
const handle = 'jonas.kueche';

test.use({ pinnedAt: now });

const reply =
  'Hallo Lin, danke für die Nachricht! Ich nehme 400 € pro Video und könnte am 8. Dezember posten.\n\nAm 18.11.2026 schrieb Lin Yue:\n> Unser Angebot: 350 €.';

test('[THREAD-13] a reply is pasted, its quote taken over and answered in their language by keys; a no can be undone', async ({
  panel,
}) => {
  const file = await practicePipeline(now);
  await panel.seed(file);
  const dealId = dealsByHandle(file).get(handle) ?? '';
  const deal = async () => (await panel.rows('deals')).find(({ id }) => id === dealId);
  const messages = async () => (await panel.rows('messages')).filter((one) => one.dealId === dealId);
  await panel.open(`/deal/${dealId}`);
  await panel.settled();
  const { page } = panel;

  await page.keyboard.press('r');
  const field = page.getByRole('textbox', { name: textOf('thread.form.text') });
  await field.fill(reply);
  await expect(page.getByRole('combobox', { name: textOf('thread.form.language') })).toHaveValue('de');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(field).toHaveCount(0);
  await expect.poll(async () => (await deal())?.stage).toBe('replied');
  expect(await messages()).toMatchObject([
    { state: 'received', language: 'de', sentText: { body: expect.stringContaining('400') } },
  ]);
  const thread = page.getByRole('region', { name: textOf('thread.title') }).last();
  await expect(thread).not.toContainText('350');

  await page.keyboard.press('y');
  await expect
    .poll(async () => (await deal())?.quotes)
    .toMatchObject([{ by: 'them', amount: { minor: '40000', currency: 'EUR' } }]);
  await page.keyboard.press('y');
  await expect.poll(async () => (await deal())?.nextAction?.dueAt).toBe('2026-12-08T08:00:00.000Z');

  await page.keyboard.press('d');
  await expect.poll(async () => (await deal())?.block?.reason).toBe('declined');
  await page.keyboard.press('z');
  await expect.poll(async () => (await deal())?.block).toBeNull();
  expect((await deal())?.stage).toBe('replied');

  await page.keyboard.press('a');
  const answer = page.getByRole('textbox', { name: textOf('draft.body', { language: 'German' }) });
  await expect(answer).toHaveValue('');
  await answer.click();
  await page.keyboard.type('Gerne');
  await expect
    .poll(async () => (await messages()).find(({ direction }) => direction === 'out'))
    .toMatchObject({ templateId: null, outgoing: { language: 'de', body: 'Gerne' } });
});

test('[ZONE-9] a zone this browser has no data for is named, and the thread still works', async ({
  panel,
}) => {
  const file = await practicePipeline(now);
  const dealId = dealsByHandle(file).get(handle) ?? '';
  const { creatorId } = file.tables.deals?.find(({ id }) => id === dealId) ?? { creatorId: '' };
  const creators = file.tables.creators?.map((one) =>
    one.id === creatorId && one.zone ? { ...one, zone: { ...one.zone, id: 'Mars/Olympus' } } : one,
  );
  await panel.seed({ ...file, tables: { ...file.tables, ...(creators ? { creators } : {}) } });
  await panel.change({ zone: 'Mars/Utopia' });
  await panel.open(`/deal/${dealId}/draft`);
  await panel.settled();
  const { page } = panel;

  await expect(
    page.getByText(textOf('creator.time.missing', { zone: 'Mars/Olympus' })).first(),
  ).toBeVisible();
  await expect(
    page.getByText(textOf('status.zoneMissing', { missing: 'Mars/Utopia', zone: 'Asia/Shanghai' })),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main', { name: 'Jonas Weller', exact: true })).toBeVisible();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: textOf('thread.form.text') }).fill(reply);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('region', { name: textOf('thread.title') }).last()).toContainText('UTC');
});
