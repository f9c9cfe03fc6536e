import type { Locator, Page } from '@playwright/test';
import { expect, test } from './extension';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

/** A working hour in Adelaide, where the creator of these tests lives. */
const now = '2026-11-25T00:10:00.000Z';
const handle = 'harriet.reads';
const profileUrl = `https://www.tiktok.com/@${handle}`;

test.use({ pinnedAt: now });

const textsOf = async (panel: Panel, dealId: string) =>
  (await panel.rows('messages')).filter((message) => message.dealId === dealId);

test('a draft in two languages: what is missing stops copying; filled, it is copied, opened and marked as sent', async ({
  extension,
  panel,
}) => {
  extension.pages.set(profileUrl, { html: '<!doctype html><title>profile</title>', policy: 'strict' });
  const dealId = await openDraft(panel);
  const copy = panel.page.getByRole('button', { name: textOf('draft.copyAndOpen') });

  await expect(copy).toHaveCount(0);
  const blocked = panel.page.locator('.bar [aria-disabled="true"]').first();
  await blocked.click({ force: true });
  expect(extension.context.pages().some((page) => page.url().startsWith(profileUrl))).toBe(false);

  await fillWhatIsMissing(panel.page);
  await expect(copy).toBeEnabled();
  const opening = extension.context.waitForEvent('page');
  await copy.click();
  const opened = await opening;
  await expect.poll(() => opened.url()).toBe(profileUrl);
  await expect.poll(async () => (await textsOf(panel, dealId)).map(({ state }) => state)).toEqual(['copied']);

  await panel.page.bringToFront();
  await answer(panel.page, 'draft.asked.sent');

  await expect.poll(async () => (await textsOf(panel, dealId)).map(({ state }) => state)).toEqual(['sent']);
  const [message] = await textsOf(panel, dealId);
  expect(message?.sentText?.body).not.toMatch(/\{\{|\}\}/);
  expect(message?.sentText?.body.length).toBeGreaterThan(20);
  expect(message?.working.language).toBe('zh');
  expect(message?.outgoing.language).toBe('en');
  const deal = (await panel.rows('deals')).find(({ id }) => id === dealId);
  expect(deal?.stage).toBe('contacted');
  expect(deal?.lastContactAt).not.toBeNull();
});

test('copied is not sent: "not yet" leaves the deal where it was', async ({ extension, panel }) => {
  extension.pages.set(profileUrl, { html: '<!doctype html><title>profile</title>', policy: 'strict' });
  const dealId = await openDraft(panel);
  await fillWhatIsMissing(panel.page);
  await panel.page.getByRole('button', { name: textOf('draft.copyAndOpen') }).click();

  await panel.page.bringToFront();
  await answer(panel.page, 'draft.asked.notYet');

  const deal = (await panel.rows('deals')).find(({ id }) => id === dealId);
  expect(deal?.stage).toBe('sourced');
  expect((await textsOf(panel, dealId)).every(({ state }) => state !== 'sent')).toBe(true);
});

test('a draft is saved as one types: a reload and a killed worker lose no word', async ({
  extension,
  panel,
}) => {
  const dealId = await openDraft(panel);
  const field = await fillWhatIsMissing(panel.page, 'A word that must not be lost');
  await expect.poll(async () => JSON.stringify(await panel.rows('messages'))).toContain('must not be lost');

  const devtools = await extension.context.newCDPSession(panel.page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await panel.page.reload();
  await panel.open(`/deal/${dealId}/draft`);

  expect(field).toBeGreaterThan(0);
  await expect(panel.page.getByText('A word that must not be lost').first()).toBeVisible();
});

async function openDraft(panel: Panel): Promise<string> {
  const file = await practicePipeline(now);
  await panel.seed(file);
  await panel.change({ workingLanguage: 'zh' });
  const dealId = dealsByHandle(file).get(handle) ?? '';
  await panel.open(`/deal/${dealId}/draft`);
  await panel.settled();
  await panel.page.getByRole('tab', { name: textOf('draft.channels.tiktokDm') }).click();
  return dealId;
}

/** The one question after copying. */
const answer = (page: Page, key: string) =>
  page
    .getByRole('dialog', { name: textOf('draft.asked.label') })
    .getByRole('button', { name: textOf(key) })
    .click();

/** Fills every empty field of "Fill in" and says how many there were. */
async function fillWhatIsMissing(page: Page, words = 'what a person would write'): Promise<number> {
  const fields: Locator = page.getByRole('region', { name: textOf('draft.fill.title') }).getByRole('textbox');
  await expect(fields.first()).toBeVisible();
  let filled = 0;
  for (const field of await fields.all()) {
    if ((await field.inputValue()) !== '') continue;
    await field.fill(words);
    filled++;
  }
  return filled;
}
