import type { Page } from '@playwright/test';
import { type ApiServer, startApiServer } from '../apiServer';
import { expect, test } from './extension';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-25T00:10:00.000Z';
const handle = 'harriet.reads';
const profileUrl = `https://www.tiktok.com/@${handle}`;

test.use({ pinnedAt: now });

let api: ApiServer;
test.beforeEach(async ({ extension }) => {
  api = await startApiServer();
  await extension.context.route(`${api.base.origin}/**`, (route) => route.continue());
});
test.afterEach(() => api.close());

test('[LOCK-4, TRANS-7] a translator that changes the price is stopped; without consent nothing leaves', async ({
  extension,
  panel,
}) => {
  extension.pages.set(profileUrl, { html: '<!doctype html><title>profile</title>', policy: 'strict' });
  const { page } = panel;
  await useService(panel);
  await openBlankDraft(panel);
  await editor(page, 'zh').fill(
    '你好 {{ creator.first }}，我们付 $450 和 15% 佣金，12月20日前发布一条视频。',
  );
  api.translateBy((masked) => {
    const [name, , percent, date] = masked.match(/\u27E6\d+\u27E7/g) ?? [];
    return `Hi ${name}, we pay $999 and a commission of ${percent}. Please post one video by ${date}.`;
  });

  await press(page, 'draft.translate.button');
  await expect(page.getByText(textOf('draft.translate.leavingWhat', { host: api.base.host }))).toBeVisible();
  await press(page, 'draft.translate.no');
  expect(api.asked).toEqual([]);

  await press(page, 'draft.translate.button');
  await press(page, 'draft.translate.once');
  await expect(page.getByText(textOf('draft.translate.machine')).first()).toBeVisible();
  const sent = JSON.stringify(api.asked);
  expect(sent).not.toMatch(/450|15%|Harriet|12月/);

  const facts = page.getByRole('region', { name: textOf('draft.facts.title') });
  await expect(facts.getByRole('listitem')).toHaveText(/\$450.*\$999/);
  await expect(page.locator('.ink-fact.bad')).toHaveText(['$450', '$999']);
  const copy = page.getByRole('button', { name: textOf('draft.copyAndOpen') });
  await expect(copy).toHaveCount(0);

  await facts.getByRole('button', { name: textOf('draft.facts.restore', { words: '$450' }) }).click();
  await expect(facts.getByRole('listitem')).toHaveCount(0);
  await copy.click();
  const copied = async () => (await panel.rows('messages')).filter(({ state }) => state === 'copied');
  await expect.poll(async () => (await copied()).length).toBe(1);
  const [message] = await copied();
  expect(message?.outgoing.body).toBe(
    'Hi {{ creator.first }}, we pay $450 and a commission of 15%. Please post one video by 20 December.',
  );
  expect(message?.checks?.machine?.by).toBe(api.base.host);
});

test('[TRANS-7] a consent for always is kept, named in Settings and withdrawn there; a closed server is said', async ({
  panel,
}) => {
  const { page } = panel;
  await useService(panel);
  await openBlankDraft(panel);
  await editor(page, 'zh').fill('你好');
  api.translateBy(() => 'Hello');
  await press(page, 'draft.translate.button');
  await press(page, 'draft.translate.always');
  await expect(editor(page, 'en')).toHaveValue('Hello');

  await press(page, 'draft.translate.back');
  await expect(page.getByRole('region', { name: textOf('draft.translate.backTitle') })).toContainText(
    'Hello',
  );

  api.allowOrigins(false);
  await press(page, 'draft.translate.button');
  await expect(page.getByText(textOf('errors.translate.unreachable', { host: api.base.host }))).toBeVisible();
  await expect(editor(page, 'en')).toHaveValue('Hello');

  await panel.open('/settings');
  await page
    .getByRole('button', { name: textOf('settings.translation.withdrawFrom', { host: api.base.host }) })
    .click();
  await expect(page.getByText(textOf('settings.translation.noConsents'))).toBeVisible();
  expect(JSON.stringify(await page.evaluate(() => indexedDB.databases()))).not.toContain('secret');
});

/** An OpenAI-compatible service, set up in Settings as a person does. */
async function useService(panel: Panel): Promise<void> {
  const { page } = panel;
  await panel.seed(await practicePipeline(now));
  await panel.change({ workingLanguage: 'zh' });
  await page.getByLabel(textOf('settings.translation.service')).selectOption('openai');
  await page
    .getByLabel(textOf('settings.translation.address'), { exact: true })
    .fill(`${api.base.origin}/v1`);
  await page.getByLabel(textOf('settings.translation.model'), { exact: true }).fill('invented-1');
  await page.getByLabel(textOf('settings.translation.key'), { exact: true }).fill('sk-secret');
  await page.getByLabel(textOf('settings.translation.key'), { exact: true }).blur();
  await expect(page.getByText(textOf('settings.translation.keyStored'))).toBeVisible();
}

async function openBlankDraft(panel: Panel): Promise<void> {
  const { page } = panel;
  const dealId = dealsByHandle(await practicePipeline(now)).get(handle) ?? '';
  await panel.open(`/deal/${dealId}/draft`);
  await panel.settled();
  await page.getByRole('tab', { name: textOf('draft.channels.tiktokDm') }).click();
  await page.locator('.template-line .select').first().click();
  await page.getByRole('menuitem', { name: textOf('draft.template.blank') }).click();
}

const editor = (page: Page, language: 'zh' | 'en') =>
  page.getByRole('textbox', {
    name: textOf('draft.body', { language: textOf(`draft.languages.${language}`) }),
  });

const press = (page: Page, key: string) =>
  page.getByRole('button', { name: textOf(key), exact: true }).click();
