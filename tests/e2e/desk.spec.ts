import type { ExportFile } from '@/lib/store';
import { makeDeliverable, makeMessage, makeTask } from '../make';
import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

/** Tuesday 14:10 in Bengaluru, where a follow-up is due; 17:40 in Tokyo, where the day is over. */
const now = '2026-11-24T08:40:00.000Z';
const later = '2026-11-25T18:29:59.999Z';
const handle = 'dev.lifts';
const profileUrl = `https://www.tiktok.com/@${handle}`;

test.use({ pinnedAt: now });

test('[DESK-8, DESK-10] keys alone: a reply is put off, a no is taken back, a text goes out, and nothing is left to do', async ({
  extension,
  panel,
}) => {
  extension.pages.set(profileUrl, { html: '<!doctype html><title>profile</title>', policy: 'strict' });
  const { file, dealId, replyId, taskId } = await withDesk();
  await panel.seed(file);
  const { page } = panel;
  const rows = page.getByRole('grid').getByRole('row', { selected: true });
  const deal = async (id: string) => (await panel.rows('deals')).find((one) => one.id === id);
  const keyboard = page.keyboard;

  await keyboard.press('g');
  await keyboard.press('n');
  await expect(rows).toContainText('由紀');
  await keyboard.press('h');
  await expect.poll(async () => (await deal(replyId))?.nextAction?.dueAt).not.toBe(now);

  await expect(rows).toContainText('Dev');
  await keyboard.press('d');
  await expect.poll(async () => (await deal(dealId))?.block?.reason).toBe('declined');
  await keyboard.press('z');
  await expect.poll(async () => (await deal(dealId))?.block).toBeNull();

  await expect(rows).toContainText('Dev');
  const copy = page.getByRole('button', { name: textOf('desk.copyAndOpen') });
  await expect(copy).not.toHaveAttribute('aria-busy', 'true');
  const opening = extension.context.waitForEvent('page');
  await keyboard.press('Enter');
  const opened = await opening;
  await expect.poll(() => opened.url()).toBe(profileUrl);
  expect((await panel.rows('messages')).map(({ state }) => state)).toEqual(['copied']);

  await page.bringToFront();
  await expect(page.getByText(textOf('desk.question'), { exact: true })).toBeVisible();
  await keyboard.press('Enter');
  await expect.poll(async () => (await panel.rows('messages')).map(({ state }) => state)).toEqual(['sent']);
  await expect(page.getByRole('heading', { name: textOf('desk.empty') })).toBeVisible();
  const open = (await panel.rows('tasks')).filter((task) => task.dealId === dealId && task.doneAt === null);
  expect(open.every(({ dueAt }) => dueAt > now)).toBe(true);

  await keyboard.press('z');
  await expect(rows).toContainText('Dev');
  expect((await panel.rows('messages')).map(({ state }) => state)).toEqual(['copied']);
  expect(
    (await panel.rows('tasks')).filter(({ id, doneAt }) => id === taskId && doneAt === null),
  ).toHaveLength(1);
});

test('[DESK-11, DESK-12] content that is due leads to that piece; others of the same place fold into a line the keys open', async ({
  panel,
}) => {
  const { file, dealId, people } = await withContent();
  await panel.seed(file);
  const { page } = panel;
  await panel.open('/now');
  const rows = page.getByRole('grid').getByRole('row', { selected: true });
  const line = page.locator('.fold');

  await expect(line).toContainText('3');
  await expect(rows).toContainText(textOf('desk.kinds.contentTomorrow'));
  for (let step = 1; step < people; step++) await page.keyboard.press('j');
  await expect(line).toHaveCount(0);
  for (let step = 1; step < people; step++) await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/deal/${dealId}/content/`));
  await expect(page.locator('li.piece:focus')).toContainText('Winter bread');
});

/** A reply of a night owl, a follow-up with its finished text, and nothing else that is due. */
async function withDesk(): Promise<{ file: ExportFile; dealId: string; replyId: string; taskId: string }> {
  const file = await practicePipeline(now);
  const byHandle = dealsByHandle(file);
  const [dealId, replyId] = [byHandle.get(handle) ?? '', byHandle.get('yuki_plants') ?? ''];
  const deals = (file.tables.deals ?? []).map((deal) => {
    if (deal.id === replyId)
      return { ...deal, nextAction: { kind: 'reply' as const, text: '', dueAt: now, zone: null } };
    return { ...deal, nextAction: null };
  });
  const { creatorId, brandId } = deals.find(({ id }) => id === dealId) ?? { creatorId: '', brandId: '' };
  const about = { dealId, creatorId, brandId };
  const tasks = [makeTask({ ...about, kind: 'followUp', dueAt: '2026-11-24T08:00:00.000Z' })];
  const side = (language: 'zh' | 'en') => ({ language, subject: '', body: 'Is it still worth a look?' });
  const messages = [
    makeMessage({ ...about, channel: 'tiktokDm', working: side('zh'), outgoing: side('en') }),
  ];
  const taskId = tasks[0]?.id ?? '';
  return { file: { ...file, tables: { ...file.tables, deals, tasks, messages } }, dealId, replyId, taskId };
}

test('[QUOTA-2, QUOTA-6] a shop from Settings is counted down on the desk by what is logged, and undo gives it back', async ({
  panel,
}) => {
  const { page } = panel;
  await panel.seed(await practicePipeline(now));
  await page.getByRole('button', { name: textOf('settings.shops.add') }).click();
  await page.getByLabel(textOf('settings.shops.name'), { exact: true }).fill('Northlight US');
  await page.getByLabel(textOf('settings.shops.weekly'), { exact: true }).fill('40');
  await page.getByRole('button', { name: textOf('settings.shops.save'), exact: true }).click();
  await expect.poll(async () => (await panel.rows('shops')).length).toBe(1);

  await panel.open('/now');
  const bar = page.locator('.quota');
  await expect(bar).toContainText('40');
  await bar.click();
  await page.getByRole('checkbox', { name: 'Harriet' }).click();
  await page.getByLabel(textOf('desk.quota.others')).fill('9');
  await page.getByRole('button', { name: textOf('desk.quota.logInvites') }).click();
  await page.getByRole('button', { name: textOf('desk.back') }).click();
  await expect(bar).toContainText('30');

  await page.keyboard.press('z');
  await expect(bar).toContainText(/left 40/);
});

/** Five of Bengaluru, where it is ten past two: texts are due to all of them, and to one first a word about a post. */
async function withContent(): Promise<{ file: ExportFile; dealId: string; people: number }> {
  const file = await practicePipeline(now);
  const zone = { id: 'Asia/Kolkata', market: 'IN', confidence: 'high' as const, cues: [], candidates: [] };
  const creators = (file.tables.creators ?? []).map((creator) => ({ ...creator, zone }));
  const deals = (file.tables.deals ?? []).map((deal) => ({ ...deal, nextAction: null, market: 'IN' }));
  const five = deals.filter(({ block }) => block === null).slice(0, 5);
  const [first] = five;
  if (!first) throw new Error('nobody in the practice pipeline');
  const about = { dealId: first.id, creatorId: first.creatorId, brandId: first.brandId };
  const piece = makeDeliverable({
    ...about,
    about: 'Winter bread',
    dueBy: 'date',
    dueAt: later,
    zone: zone.id,
  });
  const tasks = five.map(({ id, creatorId, brandId }) =>
    makeTask({ dealId: id, creatorId, brandId, kind: 'followUp', dueAt: '2026-11-24T08:00:00.000Z' }),
  );
  const due = { dueAt: '2026-11-24T06:00:00.000Z', aboutId: piece.id, text: piece.about };
  const word = makeTask({ ...about, ...due, kind: 'contentTomorrow' });
  const tables = { ...file.tables, creators, deals, tasks: [...tasks, word], deliverables: [piece] };
  return { file: { ...file, tables }, dealId: first.id, people: five.length };
}
