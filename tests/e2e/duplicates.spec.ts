import { expect, test } from './extension';
import { type Invented, invented } from './invented';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';
test.use({ pinnedAt: now });

/** A second account that somebody captured as another person. */
const second = (over: Partial<Invented>): Invented => ({
  ...(invented[0] as Invented),
  platform: 'instagram',
  links: [],
  tags: [],
  note: null,
  next: null,
  stage: 'sourced',
  followers: [31_204],
  ...over,
});
const people: Invented[] = [
  ...invented,
  second({
    handle: 'ana.belmont.films',
    name: 'Ana Belmont',
    bio: 'TikTok: @ana.example\nana@belmont.example',
  }),
  second({
    platform: 'tiktok',
    handle: 'minji_daily',
    name: 'Minji',
    bio: 'every day',
    language: 'ko',
  }),
];

test('[MERGE-13] pairs are looked at by keyboard: merged with undo, told apart for good, put off; the page of who lives on takes the merge apart', async ({
  panel,
}) => {
  const file = await practicePipeline(now, people);
  await panel.seed(file);
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 860 });
  const creators = async () => (await panel.rows('creators')).filter(({ mergedInto }) => mergedInto).length;
  const rows = page.locator('.dup-list .dup-row');
  const head = page.locator('.dup-head');
  const sameEmail = textOf('duplicates.reasons.sameEmail');

  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('@ana.example');
  await expect(page.locator('.rail .it[aria-current="page"] .n')).toHaveText('2');
  await expect(head).toContainText(sameEmail);

  await page.getByRole('radio', { name: 'Ana Belmont' }).first().check();
  await page.keyboard.press('Escape');
  await panel.open('/duplicates');
  await expect(rows).toHaveCount(2);
  await expect(head).toContainText(sameEmail); // keys are heard once the pair is there
  await page.keyboard.press('Enter');
  await expect.poll(creators).toBe(1);
  await expect(rows).toHaveCount(1);
  const deals = await panel.rows('deals');
  const ana = dealsByHandle(file).get('ana.example');
  const kept = deals.find(({ id }) => id === ana)?.creatorId;
  expect(
    deals
      .filter(({ creatorId }) => creatorId === kept)
      .map(({ number }) => number)
      .sort(),
  ).toEqual([1, 2]);

  await page.getByRole('button', { name: textOf('ui.undo') }).click();
  await expect.poll(creators).toBe(0);
  await expect(rows).toHaveCount(2);

  await rows.first().click();
  await expect(head).toContainText(sameEmail);
  await page.keyboard.press('Enter');
  await expect.poll(creators).toBe(1);
  await expect(rows).toHaveCount(1);
  await expect(head).toBeVisible();
  await expect(head).not.toContainText(sameEmail);
  await page.keyboard.press('n');
  await expect.poll(async () => (await panel.rows('distinctions')).length).toBe(1);
  await expect(page.getByText(textOf('duplicates.none'))).toBeVisible();
  await expect(
    page.getByRole('button', { name: textOf('duplicates.remembered', { count: 1 }) }),
  ).toBeVisible();

  await page.setViewportSize({ width: 360, height: 800 });
  await panel.open(`/deal/${ana}`);
  await page
    .getByRole('button', { name: textOf('creator.merged.apartLabel', { name: 'Ana Belmont' }) })
    .click();
  await expect.poll(creators).toBe(0);
  expect(await panel.overflow()).toBe(0);
});
