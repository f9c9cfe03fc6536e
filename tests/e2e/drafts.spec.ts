import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Message } from '@/lib/model/message';
import { makeMessage, makeTask, makeTemplate } from '../make';
import { expect, test } from './extension';
import type { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
test.use({ pinnedAt: now });

const text = ({ id, dealId, state, channel, working, outgoing, templateId }: Message) =>
  JSON.stringify([id, dealId, state, channel, working, outgoing, templateId]);

async function draftForAll(page: Page, panel: Panel, template: string): Promise<void> {
  await chooseAll(page, panel);
  await page.keyboard.press('Shift+C');
  await page.getByRole('option', { name: new RegExp(template) }).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.locator('.drafts-result').waitFor();
}

async function chooseAll(page: Page, panel: Panel): Promise<void> {
  await expect(panel.row(/Ana Belmont/)).toBeVisible();
  await panel
    .row(/Ana Belmont/)
    .first()
    .focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+a');
}

/** The practice pipeline with two texts that somebody began. */
async function withDrafts() {
  const file = await practicePipeline(now);
  const ids = dealsByHandle(file);
  const begun = ['minji.daily', 'ana.example'].map((handle) => {
    const deal = (file.tables.deals ?? []).find(({ id }) => id === ids.get(handle))!;
    const { brandId, creatorId, id: dealId } = deal;
    const side = { subject: 'Mine', body: `To ${handle}, in my own words` };
    return makeMessage({
      brandId,
      creatorId,
      dealId,
      working: { language: 'en', ...side },
      outgoing: { language: 'en', ...side },
    });
  });
  file.tables.messages = [...(file.tables.messages ?? []), ...begun];
  return file;
}

const barriers = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);

const open = async (panel: Panel) =>
  (await panel.rows('messages')).filter(({ state }) => state === 'draft' || state === 'copied');

test('[DRAFT-20, DRAFT-21, DRAFT-22, DRAFT-23] drafts for everybody in the table: counted before, written, led to, used by the step, and taken back', async ({
  panel,
}) => {
  const { page } = panel;
  const file = await withDrafts();
  await panel.seed(file);
  await page.setViewportSize({ width: 1280, height: 800 });
  const deals = file.tables.deals ?? [];
  const before = await open(panel);
  const blocked = deals.filter(({ block }) => block).length;
  expect(before.length).toBeGreaterThan(0);
  expect(blocked).toBeGreaterThan(0);
  const count = deals.length - blocked - before.length;

  await panel.open('/');
  await chooseAll(page, panel);
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('combobox', { name: textOf('pipeline.drafts.find') })).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.type('first');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(
    textOf('pipeline.drafts.there', { count: before.length, number: before.length }),
  );
  await expect(dialog).toContainText(textOf('pipeline.drafts.blocked', { count: blocked, number: blocked }));
  const write = dialog.getByRole('button', {
    name: textOf('pipeline.drafts.write', { count, number: count }),
  });
  await expect(write).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');

  const result = page.locator('.drafts-result');
  const name = textOf('draft.template.firstContact');
  await expect(result).toContainText(textOf('pipeline.drafts.written', { count, number: count, name }));
  expect(await open(panel)).toHaveLength(before.length + count);
  for (const draft of before) expect(await open(panel)).toContainEqual(draft);

  await result.getByRole('button', { name: textOf('pipeline.drafts.showToFill') }).click();
  await expect(page.locator('.chip')).toContainText(textOf('pipeline.drafts.toFillNamed', { name }));
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.chip')).toHaveCount(0);

  await result.getByRole('button', { name: textOf('ui.undo') }).click();
  await expect.poll(async () => open(panel)).toEqual(before);
  await expect(result).toHaveCount(0);
});

test('[DRAFT-20, DRAFT-21, DRAFT-23] from the board with an own template: what gives way comes back; the draft is the one that the step opens', async ({
  panel,
}) => {
  const { page } = panel;
  const file = await withDrafts();
  const words = (body: string) => ({
    email: {
      subject: `Pan, ${body}`,
      body: `${body} {{ creator.handle }}\n\n{{ sender.name }}\n{{ way.out }}`,
    },
    dm: { subject: '', body: `${body} {{ creator.handle }}` },
  });
  const template = makeTemplate({
    brandId: file.tables.brands?.[0]?.id ?? '',
    name: 'Winter letter',
    purpose: 'own',
    texts: { en: words('Hello'), ja: words('こんにちは'), zh: words('你好') },
  });
  file.tables.templates = [template];
  await panel.seed(file);
  await page.setViewportSize({ width: 1280, height: 800 });
  const dealId = dealsByHandle(file).get('ana.example')!;
  const before = await open(panel);

  await panel.open('/board');
  await page.locator('.board-card').first().focus();
  await page.keyboard.press('x');
  const all = file.tables.deals?.length ?? 0;
  await page.getByRole('button', { name: textOf('pipeline.bulk.all', { count: all, all }) }).click();
  await page.keyboard.press('Shift+C');
  await page.getByRole('option', { name: /Winter letter/ }).click();
  await page.getByLabel(textOf('pipeline.drafts.replace')).check();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await expect(page.locator('.drafts-result')).toContainText('Winter letter');
  const written = (await open(panel)).filter(({ templateId }) => templateId === template.templateId);
  expect(written.length).toBeGreaterThan(before.length);

  await panel.open(`/deal/${dealId}/draft`);
  await expect(page.getByLabel(textOf('draft.body', { language: textOf('draft.languages.en') }))).toHaveValue(
    /Hello ana\.example/,
  );

  await panel.open('/board');
  await page.keyboard.press('z');
  await expect.poll(async () => (await open(panel)).map(text)).toEqual(before.map(text));
});

test('[DRAFT-23] the result knows that its drafts were taken back by key, and goes', async ({ panel }) => {
  const { page } = panel;
  await panel.seed(await withDrafts());
  await page.setViewportSize({ width: 1280, height: 800 });
  const before = await open(panel);
  await panel.open('/');
  await chooseAll(page, panel);
  await page.keyboard.press('Shift+C');
  await page.getByRole('option').first().click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  const result = page.locator('.drafts-result');
  await expect(result).toBeVisible();
  expect((await open(panel)).length).toBeGreaterThan(before.length);

  await page.keyboard.press('ControlOrMeta+z');

  await expect(result).toHaveCount(0);
  await expect.poll(async () => open(panel)).toEqual(before);
});

test('[DRAFT-26] drafts that lack a word are found again: counted beside the stages, marked, filtered, and gone from there once they are whole', async ({
  panel,
}) => {
  const { page } = panel;
  const { file, whole, lacking, template } = await withLetter();
  await panel.seed(file);
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/');
  await draftForAll(page, panel, template);

  await page.reload();
  await expect(page.locator('.drafts-result')).toHaveCount(0);
  const pill = page.getByRole('button', { name: textOf('pipeline.drafts.open') });
  await expect(pill).toBeVisible();
  const count = Number(await pill.locator('.n').textContent());
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(file.tables.deals?.length ?? 0);
  await expect(panel.row(whole.name).locator('.to-fill')).toHaveCount(0);
  await expect(panel.row(lacking.name).locator('.to-fill')).toBeVisible();
  await pill.click();
  await expect(pill).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.chip')).toContainText(textOf('pipeline.filter.fields.draftOpen'));
  await expect(panel.row(lacking.name)).toBeVisible();
  await expect(panel.row(whole.name)).toHaveCount(0);

  await panel.open(`/deal/${lacking.dealId}/draft`);
  await page
    .getByRole('region', { name: textOf('draft.fill.title') })
    .getByLabel(textOf('variables.offer.value'), { exact: true })
    .first()
    .fill('$450');
  const saved = async () =>
    (await panel.rows('messages')).find(({ dealId }) => dealId === lacking.dealId)?.values;
  await expect.poll(saved).toHaveProperty(['offer.value']);
  await panel.open('/');
  await expect(pill.locator('.n')).toHaveText(String(count - 1));
  await expect(panel.row(lacking.name).locator('.to-fill')).toHaveCount(0);
});

test('[DESK-14] on the desk the key copies a draft written for many and goes on; one that lacks a word is opened, and nothing is copied', async ({
  extension,
  panel,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = panel;
  const { file, whole, lacking, template } = await withLetter();
  const dueAt = '2026-11-24T17:00:00.000Z';
  const about = ({ dealId }: Someone) => {
    const { creatorId, brandId } = (file.tables.deals ?? []).find(({ id }) => id === dealId)!;
    return { dealId, creatorId, brandId };
  };
  file.tables.deals = (file.tables.deals ?? []).map((deal) => ({ ...deal, nextAction: null }));
  file.tables.tasks = [whole, lacking].map((one) => makeTask({ ...about(one), kind: 'followUp', dueAt }));
  extension.pages.set(whole.url, { html: '<!doctype html><title>profile</title>', policy: 'strict' });
  await panel.seed(file);
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/');
  await draftForAll(page, panel, template);
  const states = async ({ dealId }: Someone) =>
    (await panel.rows('messages'))
      .filter((one) => one.dealId === dealId && one.templateId !== null)
      .map(({ state }) => state);
  const copied = () => page.evaluate(() => navigator.clipboard.readText().catch(() => ''));

  await panel.open('/now');
  await page.getByRole('row').filter({ hasText: lacking.name }).click();
  const cursor = page.getByRole('grid').getByRole('row', { selected: true });
  await expect(cursor).toContainText(lacking.name);
  await expect(cursor).toContainText(textOf('desk.missing', { count: 1 }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/deal/${lacking.dealId}/draft`));
  expect(await states(lacking)).toEqual(['draft']);
  expect(await copied()).toBe('');

  await panel.open('/now');
  await page.getByRole('row').filter({ hasText: whole.name }).click();
  await expect(cursor.getByRole('button', { name: textOf('desk.copyAndOpen') })).toBeEnabled();
  const opening = extension.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  await opening;
  await page.bringToFront();
  await expect.poll(() => states(whole)).toEqual(['copied']);
  expect(await copied()).toContain('$300');
  await expect(page.getByText(textOf('desk.question'), { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => states(whole)).toEqual(['sent']);
  await expect(cursor).toContainText(lacking.name);
});

type Someone = { name: RegExp; dealId: string; url: string };

/** The practice pipeline with an own letter that asks for an offer, which only one of two was made. */
async function withLetter() {
  const file = await practicePipeline(now);
  const ids = dealsByHandle(file);
  const someone = (handle: string, name: RegExp): Someone => ({
    name,
    dealId: ids.get(handle)!,
    url: `https://www.tiktok.com/@${handle}`,
  });
  const whole = someone('dev.lifts', /Dev/);
  const lacking = someone('ana.example', /Ana Belmont/);
  const amount = { minor: '30000', currency: 'USD' };
  const quote = {
    id: '0193bbbb-0000-7000-8000-000000000001',
    by: 'us' as const,
    amount,
    commissionBps: null,
    note: '',
    at: now,
  };
  file.tables.deals = (file.tables.deals ?? []).map((deal) => ({
    ...deal,
    quotes: deal.id === whole.dealId ? [quote] : [],
    fee: null,
  }));
  file.tables.messages = [];
  file.tables.brands = (file.tables.brands ?? []).map((brand) => ({
    ...brand,
    sender: { ...brand.sender, name: 'Lin Yue' },
  }));
  const words = (hello: string) => ({
    email: { subject: hello, body: `${hello}: {{ offer.value }}\n\n{{ sender.name }}\n{{ way.out }}` },
    dm: { subject: '', body: `${hello} {{ creator.handle }}: {{ offer.value }}` },
  });
  const template = 'Offer letter';
  file.tables.templates = [
    makeTemplate({
      brandId: file.tables.brands?.[0]?.id ?? '',
      name: template,
      purpose: 'own',
      texts: { en: words('Hello'), ja: words('こんにちは'), zh: words('你好') },
    }),
  ];
  return { file, whole, lacking, template };
}
