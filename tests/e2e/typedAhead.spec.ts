import { expect, test } from './extension';
import { practicePipeline } from './practicePipeline';

const now = '2026-11-24T17:40:00.000Z';

test.use({ pinnedAt: now });

test('[PANEL-27] on a slow machine what is typed at once after a key stands in the field, and moves nothing else', async ({
  panel,
}) => {
  await panel.seed(await practicePipeline(now));
  const { page } = panel;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    // as slow as it gets: whatever gets the focus by a script gets it half a second later
    const focus = HTMLElement.prototype.focus;
    HTMLElement.prototype.focus = function (options) {
      setTimeout(() => focus.call(this, options), 500);
    };
  });
  await page.reload();
  await panel.open('/pipeline');
  await panel.settled();
  const tagged = async () => (await panel.rows('deals')).filter(({ tags }) => tags.includes('vex'));
  const stages = async () => (await panel.rows('deals')).map(({ id, stage }) => `${id} ${stage}`).sort();

  await page.getByText('Harriet Oakes', { exact: true }).click({ modifiers: ['Control'] });
  await page.keyboard.type('tvex');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await tagged()).length).toBe(1);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('harriet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Harriet Oakes' })).toBeVisible();

  const before = await stages();
  await page.keyboard.press('s');
  await page.keyboard.press('2');
  await expect.poll(stages).not.toEqual(before);
});
