import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle } from './screens';
import { inAnyLanguage, textOf } from './texts';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

test('[LIST-2] a list is made by keys, filled from the table and from a creator, leads to its table, is put away and back', async ({
  panel,
}) => {
  const { page } = panel;
  const file = await practicePipeline(now);
  await panel.seed(file);
  await page.setViewportSize({ width: 1280, height: 800 });

  await panel.open('/');
  await panel.settled();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByText(textOf('lists.none'))).toBeVisible();
  await page.keyboard.press('n');
  await page.getByLabel(textOf('lists.name'), { exact: true }).fill('Spring');
  await page.getByLabel(textOf('lists.description')).fill('ask again in March');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Spring.*ask again in March/ })).toBeVisible();

  await panel.open(`/deal/${dealsByHandle(file).get('ana.example')}`);
  await page.getByRole('button', { name: textOf('lists.addLabel') }).click();
  await page.getByLabel(textOf('lists.which')).fill('Spring');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: textOf('lists.remove', { list: 'Spring' }) })).toBeVisible();
  expect((await panel.rows('lists')).map(({ creatorIds }) => creatorIds.length)).toEqual([1]);

  await panel.open('/lists');
  const spring = page.getByRole('link', { name: /Spring/ });
  await expect(spring).toBeVisible();
  await page.keyboard.press('j');
  await expect(spring).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.row(/Ana Belmont/)).toHaveCount(1);
  await expect(panel.row(/Minji/)).toHaveCount(0);

  await panel.open('/lists');
  await page.getByRole('button', { name: textOf('lists.archive', { name: 'Spring' }) }).click();
  await expect(page.getByRole('link', { name: /Spring/ })).toHaveCount(0);
  await page.getByText(inAnyLanguage('lists.putAway', { count: 1 })).click();
  await page.getByRole('button', { name: textOf('lists.bringBack', { name: 'Spring' }) }).click();
  await expect(page.getByRole('link', { name: /Spring/ })).toBeVisible();
  if (process.env.SHOTS) {
    for (const language of ['en', 'zh-CN'] as const)
      for (const theme of ['light', 'dark'] as const)
        for (const width of [360, 1280]) {
          await panel.change({ language, theme });
          await page.setViewportSize({ width, height: 640 });
          await panel.open('/lists');
          await panel.settled();
          await page.screenshot({ path: `/tmp/shots/lists.${language}.${theme}.${width}.png` });
        }
    await panel.change({ language: 'en', theme: 'light' });
    await page.setViewportSize({ width: 1280, height: 640 });
    await panel.open('/');
    await panel.settled();
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.screenshot({ path: '/tmp/shots/bulk.1280.png' });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.screenshot({ path: '/tmp/shots/bulk.360.png' });
  }
});

test('[LIST-3] many get an owner and a day at once, and one undo takes each back', async ({ panel }) => {
  const { page } = panel;
  await panel.seed(await practicePipeline(now));
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.open('/');
  await panel.settled();
  const owners = async () => (await panel.rows('deals')).map(({ id, ownerId }) => [id, ownerId]);
  const before = await owners();

  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('o');
  await page.keyboard.press('n');
  await expect.poll(async () => (await owners()).filter(([, owner]) => owner === null).length).toBe(1);
  await page.keyboard.press('z');
  await expect.poll(owners).toEqual(before);
});
