import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import type { Invented } from './invented';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
const kenji: Invented = {
  platform: 'tiktok',
  handle: 'kenji.fire',
  name: '\u5065\u4e8c',
  bio: '\u6771\u4eac\u3067\u716e\u708a\u304d\u3057\u3066\u3044\u307e\u3059\n\u304a\u4ed5\u4e8b \u2192 kenji@hinoko.example',
  links: [],
  language: 'ja',
  followers: [12_000],
  zone: 'Asia/Tokyo',
  stage: 'sourced',
  tags: [],
  note: null,
  next: null,
};

/** Opens the draft of somebody nobody wrote to yet. */
async function startWriting(panel: Panel): Promise<string> {
  const file = await practicePipeline(now, [kenji]);
  await panel.seed(file);
  const dealId = dealsByHandle(file).get(kenji.handle) ?? '';
  await panel.open(`/deal/${dealId}/draft`);
  await panel.settled();
  return dealId;
}

const outgoing = (page: Page) =>
  page.getByRole('textbox', { name: textOf('draft.body', { language: 'Japanese' }) });
const button = (page: Page, key: string, values = {}) =>
  page.getByRole('button', { name: new RegExp(`^${textOf(key, values).replace(/[()?.]/g, '\\$&')}`) });
const draftOf = async (panel: Panel) => (await panel.rows('messages'))[0];

/** The person writes their own few words in place of the template. */
async function writeOwn(panel: Panel, words: string): Promise<void> {
  await outgoing(panel.page).click();
  await panel.page.keyboard.press('ControlOrMeta+a');
  await panel.page.keyboard.type(words);
  await panel.page.getByRole('textbox', { name: textOf('draft.subject', { language: 'Japanese' }) }).click();
  await panel.page.keyboard.press('ControlOrMeta+a');
  await panel.page.keyboard.type('Subject');
}

async function copyOnly(page: Page): Promise<void> {
  await button(page, 'draft.more').click();
  await page.getByRole('menuitem', { name: textOf('draft.copyOnly') }).click();
  await expect(page.getByRole('dialog')).toContainText(textOf('draft.asked.question'));
}

test('[WRITE-7] a missing variable keeps the text from being copied; the key leads to it, typing fills it, Tab goes on', async ({
  panel,
}) => {
  await startWriting(panel);
  const { page } = panel;

  await page.keyboard.press('ControlOrMeta+Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText().catch(() => ''))).toBe('');
  await page.getByRole('button', { name: textOf('variables.ref.post') }).click();
  await page.keyboard.type('one post');
  await page.keyboard.press('Tab');
  await page.keyboard.type('one reason');

  await expect(async () => {
    const values = (await draftOf(panel))?.values ?? {};
    expect(values['ref.post']?.outgoing).toBe('one post');
    expect(values['ref.why']?.outgoing).toBe('one reason');
  }).toPass({ timeout: 3000 });
  expect((await draftOf(panel))?.outgoing.body).toContain('{{ ref.post }}');
});

test('[WRITE-13] an input method fills a variable with what was chosen, and its Enter does nothing else', async ({
  panel,
}) => {
  await startWriting(panel);
  const { page } = panel;
  const input = await page.context().newCDPSession(page);
  await page.getByRole('button', { name: textOf('variables.ref.post') }).click();

  for (const text of ['t', 'tu', 'tuguo'])
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await input.send('Input.insertText', { text: '\u571f\u9505' });
  await page.keyboard.type(' ok');

  await expect.poll(async () => (await draftOf(panel))?.values['ref.post']?.outgoing).toBe('\u571f\u9505 ok');
  await expect(outgoing(page)).toHaveValue(/\u571f\u9505 ok/);
});

test('[WRITE-11] what was typed in the moment of a reload is still there', async ({ panel }) => {
  await startWriting(panel);

  await writeOwn(panel, 'All of this stays');
  await panel.page.reload();
  await panel.settled();

  await expect(outgoing(panel.page)).toHaveValue('All of this stays');
  await expect.poll(async () => (await draftOf(panel))?.outgoing.body).toBe('All of this stays');
});

test('[WRITE-9] a copied text counts as sent only when the person says so, also after a reload, and can be taken back', async ({
  panel,
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dealId = await startWriting(panel);
  const { page } = panel;
  const stage = async () => (await panel.rows('deals')).find(({ id }) => id === dealId)?.stage;
  await writeOwn(panel, 'Hello from us');

  await copyOnly(page);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hello from us');
  expect((await draftOf(panel))?.state).toBe('copied');
  expect(await stage()).toBe('sourced');

  await page.reload();
  await panel.settled();
  await expect(page.getByRole('dialog')).toBeVisible();
  await button(page, 'draft.asked.notYet').click();
  await expect.poll(async () => (await draftOf(panel))?.state).toBe('draft');
  expect(await stage()).toBe('sourced');

  await copyOnly(page);
  await button(page, 'draft.asked.sent').click();
  await expect.poll(stage).toBe('contacted');
  expect(await draftOf(panel)).toMatchObject({
    state: 'sent',
    sentText: { body: 'Hello from us', subject: 'Subject' },
  });

  await page
    .getByRole('status')
    .getByRole('button', { name: textOf('ui.undo') })
    .click();
  await expect.poll(async () => (await draftOf(panel))?.state).toBe('copied');
});

test('[WRITE-15] after "sent" a follow-up is planned in their time, and can be dropped', async ({
  panel,
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWriting(panel);
  const { page } = panel;
  const open = async () =>
    (await panel.rows('tasks')).filter(({ kind, doneAt }) => kind === 'followUp' && doneAt === null);
  await writeOwn(panel, 'Hello from us');

  await copyOnly(page);
  await button(page, 'draft.asked.sent').click();
  await expect.poll(async () => (await open()).length).toBe(1);
  expect((await open())[0]?.zone).toBe('Asia/Tokyo');

  await button(page, 'draft.followUp.none').click();
  await expect.poll(async () => (await open()).length).toBe(0);
});

test('[WRITE-14] the smallest edition writes e-mail in one language, without windows and reminders', async ({
  panel,
}) => {
  await panel.change({ edition: 'lite' });
  await startWriting(panel);
  const { page } = panel;

  await expect(page.getByRole('tab')).toHaveCount(1);
  await expect(page.getByRole('tab')).toContainText(textOf('draft.channels.email'));
  await expect(
    page.getByRole('textbox', { name: textOf('draft.body', { language: 'English' }) }),
  ).toHaveCount(0);
  await expect(outgoing(page)).toBeVisible();
  await expect(page.locator('.day')).toHaveCount(0);
});
