import { expect, test } from './extension';
import type { Invented } from './invented';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T09:40:00.000Z';
/** Lives in Berlin; the address stands in the bio and is offered for nothing. */
const mia: Invented = {
  platform: 'tiktok',
  handle: 'mia.topf',
  name: 'Mia Berger',
  bio: 'Kochen in Berlin und mit Freude\nmia@topf.example',
  links: [],
  language: 'de',
  followers: [12_000],
  zone: null,
  stage: 'sourced',
  tags: [],
  note: null,
  next: null,
};

test.use({ pinnedAt: now });

async function seeded(panel: Panel): Promise<string> {
  const file = await practicePipeline(now, [mia]);
  await panel.seed(file);
  return dealsByHandle(file).get(mia.handle) ?? '';
}

test('[RISK-9] a letter that the rule stops says why and by which rule, and is copied only after a person gave a reason', async ({
  panel,
}) => {
  const dealId = await seeded(panel);
  const { page } = panel;
  await panel.open(`/deal/${dealId}/draft`);
  await panel.settled();
  for (const field of await page
    .getByRole('region', { name: textOf('draft.fill.title') })
    .getByRole('textbox')
    .all())
    if ((await field.inputValue()) === '') await field.fill('2026-12-18');

  const stopped = page.getByText(textOf('disclosure.mail.block.notForOffers'));
  await expect(stopped).toBeVisible();
  await expect(page.getByText(/UWG/).first()).toContainText('2026-11');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(textOf('disclosure.mail.blockWhat.notForOffers'))).toBeVisible();
  expect((await panel.rows('messages')).every(({ state }) => state === 'draft')).toBe(true);

  await page.getByLabel(textOf('disclosure.mail.reason')).fill('She asked for it at the fair');
  await page.getByRole('button', { name: textOf('disclosure.mail.accept') }).click();
  await expect(page.getByText(/She asked for it at the fair/)).toBeVisible();
  expect((await panel.rows('activities')).map(({ what }) => what)).toContain('riskAccepted');
  await page.getByRole('button', { name: new RegExp(`^${textOf('draft.copyAndMail')}`) }).click();
  await expect.poll(async () => (await panel.rows('messages')).map(({ state }) => state)).toContain('copied');
});

test('[DISC-9] from the creator to the check: platform and market are chosen, the result names place and rule, and is kept with the deal', async ({
  panel,
}) => {
  const dealId = await seeded(panel);
  const { page } = panel;
  await panel.open(`/deal/${dealId}`);
  await panel.settled();
  await page.getByRole('link', { name: textOf('disclosure.openCheck') }).click();
  const caption = page.getByRole('textbox', { name: textOf('disclosure.check.caption') });

  await caption.fill('Drei Wochen mit dieser Pfanne\n#glow #kochen #werbung #liebe');
  const verdict = page.getByText(textOf('disclosure.check.reason.inHashtags', { words: '#werbung' }));
  await expect(verdict).toBeVisible();
  await expect(page.locator('.note.stop')).toContainText(textOf('disclosure.level.high'));
  await expect(page.locator('.note.stop')).toContainText('UWG');
  await page.getByRole('button', { name: textOf('disclosure.check.goTo') }).click();
  expect(
    await caption.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toBe('#werbung');

  await caption.fill('Werbung | Drei Wochen mit dieser Pfanne');
  await expect(page.locator('.note.go')).toContainText(textOf('disclosure.level.low'));
  await page.getByRole('button', { name: textOf('disclosure.check.keep') }).click();
  await expect
    .poll(async () => (await panel.rows('activities')).find(({ what }) => what === 'captionChecked')?.details)
    .toMatchObject({ market: 'DE', verdict: 'pass', words: 'Werbung' });
});
