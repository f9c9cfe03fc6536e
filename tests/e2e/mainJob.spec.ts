import { expect, test } from './extension';
import { practice } from './practice';
import { asAnother } from './rewrite';
import { fixturePage } from './savedPages';

const { tiktok, instagram } = practice;

test('one click on a TikTok profile: a row in the open panel', async ({ visit, panel }) => {
  const page = await visit(tiktok.url, tiktok.id);

  await page.addToPipeline();

  await expect(panel.row(tiktok.name)).toHaveCount(1);
  expect(await page.state()).toBe('inPipeline');
});

test('one click on an Instagram profile: a row in the open panel', async ({ visit, panel }) => {
  const page = await visit(instagram.url, instagram.id);

  await page.addToPipeline();

  await expect(panel.row(instagram.name)).toHaveCount(1);
});

test('a second click opens the deal; after a reload and a third there is still one row, one deal, one profile', async ({
  visit,
  panel,
}) => {
  const page = await visit(tiktok.url, tiktok.id);

  await page.addToPipeline();
  await page.addToPipeline();
  await expect(panel.page.getByRole('heading', { name: tiktok.name })).toBeVisible();
  await page.page.reload();
  await page.addToPipeline();

  await panel.open('/');
  await expect(panel.row(tiktok.name)).toHaveCount(1);
  for (const table of ['profiles', 'creators', 'deals'] as const)
    expect(await panel.rows(table), table).toHaveLength(1);
  expect((await panel.rows('observations')).length).toBeGreaterThan(0);
});

test('after in-app navigation the second creator is saved, and nothing of the first', async ({
  serve,
  panel,
}) => {
  const second = asAnother(tiktok.id, {
    handle: 'second.example',
    platformId: '7111111111111111111',
    name: 'Second Person',
  });
  const page = await serve(tiktok.url, fixturePage(tiktok.id).html, 'scriptless');
  await page.ready();

  await page.navigateInApp(second, '[data-e2e="user-page"]');
  await expect.poll(() => page.label()).toContain('second.example');
  await page.addToPipeline();

  const profiles = await panel.rows('profiles');
  expect(
    profiles.map(({ handle, displayName, platformId }) => ({ handle, displayName, platformId })),
  ).toEqual([{ handle: 'second.example', displayName: 'Second Person', platformId: null }]);
  await expect(panel.row('Second Person')).toHaveCount(1);
  await expect(panel.row(tiktok.name)).toHaveCount(0);
});

test('the next full load of the same handle adds what the header could not tell', async ({
  serve,
  panel,
}) => {
  const second = asAnother(tiktok.id, {
    handle: 'second.example',
    platformId: '7111111111111111111',
    name: 'Second Person',
  });
  const page = await serve(tiktok.url, fixturePage(tiktok.id).html, 'scriptless');
  await page.ready();
  await page.navigateInApp(second, '[data-e2e="user-page"]');
  await expect.poll(() => page.label()).toContain('second.example');
  await page.addToPipeline();

  const again = await serve(second.url, second.html);
  await again.addToPipeline();

  await expect
    .poll(async () => (await panel.rows('profiles')).map(({ platformId }) => platformId))
    .toEqual(['7111111111111111111']);
  const [profile] = await panel.rows('profiles');
  expect(profile?.followers?.exact).toBe(true);
});

test('the click causes no request at all', async ({ visit, extension }) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();
  await page.page.waitForLoadState('load');
  const before = [...extension.ofThePage];

  await page.addToPipeline();
  await page.page.waitForTimeout(1000);

  expect(extension.ofThePage).toEqual(before);
  expect(extension.unexpected).toEqual([]);
});

test('nothing is stored before the click', async ({ visit, panel }) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();

  for (const table of ['profiles', 'creators', 'deals', 'observations'] as const) {
    expect(await panel.rows(table), table).toEqual([]);
  }
});

test('the keyboard saves too: the button takes the focus and Enter presses it', async ({ visit, panel }) => {
  const page = await visit(tiktok.url, tiktok.id);
  await page.ready();

  for (let steps = 0; steps < 60 && !(await page.hasFocus()); steps++) await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Enter');
  await page.answered();

  await expect(panel.row(tiktok.name)).toHaveCount(1);
});
