import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { fixturePage } from './savedPages';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z'; // a Tuesday morning in Los Angeles
const postPage = 'tiktok/video-author-2025';

test.use({ pinnedAt: now });

const field = (page: Page, key: string) => page.getByLabel(textOf(key), { exact: true });

test('the life of a sample: asked for by a form, sent, delivered, late, posted, its label checked', async ({
  extension,
  visit,
  panel,
}) => {
  const { url } = fixturePage(postPage);
  const creator = await visit(url, postPage);
  await creator.addToPipeline(); // somebody new: added, and the post is none of ours
  const { page } = panel;
  const [deal] = await panel.rows('deals');
  expect(deal?.postLinks).toEqual([]);
  await panel.open(`/deal/${deal?.id}`);
  await panel.settled();
  const sample = async () => (await panel.rows('samples'))[0];
  const stage = async () => (await panel.rows('deals'))[0]?.stage;

  await page.keyboard.press('p');
  await field(page, 'samples.product').fill('Night serum');
  await page.keyboard.press('Enter');
  await expect(page.getByText(textOf('samples.states.planned'), { exact: true })).toBeVisible();

  await page.keyboard.press('p');
  await field(page, 'samples.formLink').fill('form.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText(textOf('samples.badLink'))).toBeVisible();
  await field(page, 'samples.formLink').fill('https://form.example/address');
  await page.keyboard.press('Enter');
  await expect(page.getByText(textOf('samples.states.asked'), { exact: true })).toBeVisible();

  await page.keyboard.press('p');
  await field(page, 'samples.address').fill('12 Example Street, Springfield');
  await page.getByRole('button', { name: textOf('creator.save') }).click();
  await expect(page.getByText('12 Example Street, Springfield')).toBeVisible();
  expect(await stage()).toBe('sample');

  await page.keyboard.press('p');
  await field(page, 'samples.carrier').fill('UPS');
  await page.keyboard.press('Enter');
  await expect(page.getByText(textOf('samples.states.shipped'), { exact: true })).toBeVisible();

  await page.keyboard.press('p'); // one key: delivered today
  await expect(page.getByText(textOf('samples.states.delivered'), { exact: true })).toBeVisible();
  expect(await sample()).toMatchObject({
    zone: 'America/Los_Angeles',
    dueAt: '2026-12-09T07:59:59.999Z', // the end of 8 December there
    forgetAddressAt: '2026-12-24T17:40:00.000Z',
  });
  expect(await stage()).toBe('creating');

  await extension.context.clock.setFixedTime('2026-12-11T17:40:00.000Z');
  await page.reload();
  await panel.settled();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  const late = page.getByRole('region', { name: textOf('waiting.groups.late') });
  await expect(late.getByRole('listitem')).toContainText(textOf('content.late', { count: 3 }));

  const handle = 'ana.slowkitchen';
  const what = `${textOf('content.formats.video')} \u00b7 Night serum`;
  await creator.page.reload();
  await expect.poll(() => creator.label()).toBe(textOf('card.post.offerLabel', { what, handle }));
  await creator.pressMiddle(); // on the page of the post itself: link, day and caption of the page, and nothing before the press
  await expect.poll(stage).toBe('published');
  const content = async () => (await panel.rows('deliverables'))[0];
  expect(await content()).toMatchObject({
    postUrl: url,
    postedAt: '2025-12-30T11:34:25.000Z', // as the page says it
    caption: { text: 'caption with @sofia.suggested', source: 'videoDetail' },
  });
  await expect.poll(() => creator.label()).toContain(textOf('stageKinds.published'));

  const caption = field(page, 'disclosure.check.caption'); // the press opened the check, with market and ties of the deal
  await expect(caption).toHaveValue('caption with @sofia.suggested');
  await expect(page.locator('.note.stop')).toContainText(
    textOf('disclosure.check.reason.absent', { market: 'United States' }),
  );
  await caption.fill('#ad Three weeks with this serum');
  await page.getByRole('button', { name: textOf('content.verdicts.pass') }).click();
  await expect(page.getByText(textOf('content.states.labelled'), { exact: true })).toBeVisible();
  expect(await content()).toMatchObject({
    caption: { text: '#ad Three weeks with this serum', source: 'person' },
    disclosure: { verdict: 'pass', check: { market: 'US', place: { start: 0, end: 3, text: '#ad' } } },
  });
  expect((await panel.rows('tasks')).filter(({ doneAt }) => doneAt === null)).toEqual([]);
});
