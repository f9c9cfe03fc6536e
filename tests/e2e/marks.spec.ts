import type { Page } from '@playwright/test';
import budgets from '@/bench/budgets.json' with { type: 'json' };
import { marksCost } from '@/bench/marksCost';
import { instagramSearch } from '@/tests/listPages';
import { expect, test } from './extension';
import { practice } from './practice';
import { textOf } from './texts';

const { instagram } = practice;
const stageNow = (kind: string) => textOf('creator.stageNow', { stage: textOf(`stageKinds.${kind}`) });
const marks = (page: Page) => page.locator('jianlian-mark');

test('[MARK-8] [MARK-1] fifty cards are marked within the budget and without a request', async ({
  extension,
}) => {
  const { added, without } = await marksCost(extension);

  console.log(
    `marks: ${added.toFixed(1)} ms of script for 50 cards, beside ${without.toFixed(1)} ms without them`,
  );
  expect(added).toBeLessThanOrEqual(budgets.marksScriptMs.budget);
  expect(extension.unexpected).toEqual([]);
});

test('[MARK-2] [MARK-6] a known creator is marked; a click on a plus adds one; the card tells the stage; off is off', async ({
  serve,
  visit,
  extension,
  panel,
}) => {
  const known = await visit(instagram.url, instagram.id);
  await known.addToPipeline();
  await known.page.close();
  const list = instagramSearch([instagram.handle, 'olla.barro.example', 'tom.climbs.example']);
  const { page } = await serve(list.url, list.html, 'scriptless');
  await expect(marks(page)).toHaveCount(3);
  expect(await panel.rows('deals')).toHaveLength(1);

  const box = (await marks(page).nth(1).boundingBox())!;
  expect(box).toMatchObject({ width: 24, height: 24 });
  await page.mouse.click(box.x + 12, box.y + 12);

  await expect
    .poll(async () => (await panel.rows('profiles')).map(({ handle }) => handle).sort())
    .toEqual(['olla.barro.example', instagram.handle].sort());
  expect(page.url()).toBe(list.url); // the site's own link was not followed

  await page.mouse.move(5, 5);
  await marks(page).nth(1).hover();
  await expect.poll(() => cardText(page)).toContain('@olla.barro.example: Sourced');
  await expect.poll(() => cardText(page)).toContain('The deal is yours.');

  await panel.change({ showMarks: false });
  await expect(marks(page)).toHaveCount(0);
  expect(extension.unexpected).toEqual([]);
});

async function cardText(page: Page): Promise<string> {
  const frames = page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));
  const texts = await Promise.all(
    frames.map((frame) =>
      frame
        .locator('body')
        .innerText()
        .catch(() => ''),
    ),
  );
  return texts.join('\n');
}

test('[MARK-9] a mark follows what is done in the panel while the page stays in view and nobody touches it', async ({
  serve,
  visit,
  extension,
  panel,
}) => {
  const known = await visit(instagram.url, instagram.id);
  await known.addToPipeline();
  await known.page.close();
  const list = instagramSearch([instagram.handle, 'olla.barro.example']);
  const { page } = await serve(list.url, list.html, 'open');
  await expect(marks(page)).toHaveCount(2);
  const picture = () => marks(page).first().screenshot();
  await expect.poll(async () => (await picture()).length).toBeGreaterThan(0);
  const sourced = await picture();

  await panel.row(new RegExp(instagram.handle)).click();
  const { page: desk } = panel;
  await desk.getByRole('button', { name: stageNow('sourced') }).click();
  await desk.getByRole('menuitem', { name: textOf('stageKinds.shortlisted') }).click();
  await expect.poll(async () => (await picture()).equals(sourced)).toBe(false);
  const shortlisted = await picture();

  await expect(desk.getByRole('button', { name: stageNow('shortlisted') })).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await picture()).equals(sourced)).toBe(true);
  expect(shortlisted.equals(sourced)).toBe(false);
  expect(extension.unexpected).toEqual([]);
});
