import { readFileSync } from 'node:fs';
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
  api.showTime(now);
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
  await expect(
    page.getByText(textOf('draft.translate.leavingWhat.draft', { host: api.base.host })),
  ).toBeVisible();
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

test('[TRANS-7, TRANS-9, CLOCK-1] a consent for always is kept and withdrawn in Settings; a wrong clock and a refusal are said; the key is in no file', async ({
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

  const refused = textOf('errors.translate.keyRefused', { host: api.base.host, status: '401' });
  api.showTime('2026-11-25T01:25:00.000Z');
  api.behave({ status: 401 });
  await press(page, 'draft.translate.button');
  await expect(page.getByText(refused)).toBeVisible();
  const by = textOf('status.clock.hours', { hours: '1', minutes: '15' });
  await expect(page.getByText(textOf('status.clock.behind', { by }))).toBeVisible();
  api.showTime(now);
  await press(page, 'draft.translate.retry');
  await expect(page.getByText(textOf('status.clock.behind', { by }))).toHaveCount(0);
  await expect(page.getByText(refused)).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('sk-secret');

  api.allowOrigins(false);
  await press(page, 'draft.translate.button');
  await expect(page.getByText(textOf('errors.translate.unreachable', { host: api.base.host }))).toBeVisible();
  await expect(editor(page, 'en')).toHaveValue('Hello');

  await panel.open('/settings');
  await page
    .getByRole('button', { name: textOf('settings.translation.withdrawFrom', { host: api.base.host }) })
    .click();
  await expect(page.getByText(textOf('settings.translation.noConsents'))).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: textOf('settings.backup.json') }).click();
  const exported = readFileSync(await (await download).path(), 'utf8');
  expect(exported).toContain('jianlian-export');
  for (const words of [exported, await everythingStored(page)]) expect(words).not.toContain('sk-secret');
});

test('[TRANS-7] a host out in the world is asked of the browser too: nothing leaves while that question is open', async ({
  extension,
  panel,
}) => {
  const { page } = panel;
  await useService(panel);
  await page
    .getByLabel(textOf('settings.translation.address'), { exact: true })
    .fill('https://translate.example/v1');
  await page.getByLabel(textOf('settings.translation.address'), { exact: true }).blur();
  await openBlankDraft(panel);
  await editor(page, 'zh').fill('你好');
  await press(page, 'draft.translate.button');
  await expect(
    page.getByText(textOf('draft.translate.leavingWhat.draft', { host: 'translate.example' })),
  ).toBeVisible();
  await press(page, 'draft.translate.once');
  await page.waitForTimeout(500);

  const origins = await page.evaluate(async () =>
    (
      globalThis as unknown as {
        chrome: { permissions: { getAll: () => Promise<{ origins: string[] }> } };
      }
    ).chrome.permissions.getAll(),
  );
  expect(origins.origins.join()).not.toContain('translate.example');
  expect(extension.unexpected).toEqual([]);
  await expect(editor(page, 'en')).toHaveValue('');
});

test('[TRANS-8, THREAD-14] a reply is read after a consent, the next one at once, and answered in Chinese by the same way', async ({
  extension,
  panel,
}) => {
  const { page } = panel;
  await useService(panel);
  const dealId = dealsByHandle(await practicePipeline(now)).get(handle) ?? '';
  await panel.open(`/deal/${dealId}`);
  await panel.settled();
  const thread = page.getByRole('region', { name: textOf('thread.title') }).last();
  const paste = async (words: string) => {
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: textOf('thread.form.text') }).fill(words);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('textbox', { name: textOf('thread.form.text') })).toHaveCount(0);
  };
  api.translateBy((masked) => `一条视频 ${(masked.match(/\u27E6\d+\u27E7/g) ?? []).join('、')}`);

  await paste(
    'Hi Lin, thank you for the offer! My rate is $400 for one video, and I can film on Dec 9–11.\n\nOn Mon, Lin wrote:\n> we pay $350',
  );
  await expect(thread.getByRole('button', { name: textOf('thread.translate'), exact: true })).toBeVisible();
  expect(api.asked).toEqual([]);
  await thread.getByRole('button', { name: textOf('thread.translate'), exact: true }).click();
  await expect(thread).toContainText(textOf('draft.translate.leavingWhat.reply', { host: api.base.host }));
  expect(api.asked).toEqual([]);
  await press(page, 'draft.translate.always');
  await expect(thread).toContainText('一条视频 $400、12月9日至11日');
  await expect(thread).toContainText(textOf('thread.meaning.machine'));
  expect(JSON.stringify(api.asked)).not.toMatch(/400|350|Dec/);

  await extension.context.clock.setFixedTime('2026-11-25T00:12:00.000Z');
  api.showTime('2026-11-25T00:12:00.000Z');
  api.translateBy(() => '没问题，$700');
  await paste('Sounds good to me, but I would need $500 for that.');
  await expect(thread).toContainText('没问题，$700');
  await expect(thread).toContainText(textOf('thread.meaning.differs'));

  await page.keyboard.press('a');
  await editor(page, 'zh').fill('好的，$450');
  api.translateBy((masked) => `Fine, ${masked.match(/\u27E6\d+\u27E7/)?.[0]}`);
  await press(page, 'draft.translate.button');
  await expect(editor(page, 'en')).toHaveValue('Fine, $450');
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

/** All records, the recorded changes and what pages keep for themselves. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const table of database.objectStoreNames)
        all.push(await asked(database.transaction(table).objectStore(table).getAll()));
      database.close();
    }
    return JSON.stringify(all);
  });

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
