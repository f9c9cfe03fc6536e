import { type ApiServer, startApiServer } from '../apiServer';
import { Desk } from './Desk';
import { expect, test } from './extension';
import { fixturePage } from './savedPages';

/** Wednesday 10:20 in Tokyo. Day 3 is a Saturday, and in Japan one writes from Tuesday to Thursday: Tuesday at ten. */
const now = '2026-11-25T01:20:00.000Z';
const dueAt = '2026-12-01T01:00:00.000Z';
const dueSaid = { en: 'Tue 1 Dec 10:00', 'zh-CN': '周二 12月1日 10:00' };
const nextMorning = '2026-11-26T00:40:00.000Z';
const origami = fixturePage('tiktok/header-japanese-2022');
const reply = 'ご連絡ありがとうございます。1本あたり6万円でお受けできます。12月18日に投稿可能です。';

let api: ApiServer;

test.use({ pinnedAt: now });
test.beforeEach(async ({ extension }) => {
  api = await startApiServer();
  await extension.context.route(`${api.base.origin}/**`, (route) => route.continue());
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
test.afterEach(() => api.close());

for (const language of ['zh-CN', 'en'] as const)
  test.describe(() => {
    test.use({ locale: language === 'en' ? 'en-US' : 'zh-CN' });

    test(`[STORY-1] the whole desk in ${language}: from a creator's page to the answer`, async ({
      serve,
      panel,
      extension,
    }) => {
      const desk = new Desk(panel, language);
      const { page } = panel;
      await desk.introduceOurselves(api.base);

      const site = await serve(origami.url, origami.html.replace('毎日', '東京在住。毎日'));
      await site.addToPipeline();
      await desk.openDraft('はな折り紙');
      await desk.sees('draft.template.firstContact');
      await expect(desk.body('zh')).toHaveValue(/Northpan 24/);
      await expect(desk.body('ja')).toHaveValue(/弊社のNorthpan 24/);
      await expect(desk.button('draft.fixFirst', { count: 4 })).toBeDisabled();
      await desk.fillFirstContact();

      api.translateBy(lyingAboutThePrice);
      await desk.button('draft.translate.button').click();
      await desk.sees('draft.translate.leavingWhat.draft', { host: api.base.host });
      await desk.button('draft.translate.once').click();
      await desk.sees('draft.cannotCopy', { count: 1 });
      await desk.sees('draft.translate.machine');
      expect(JSON.stringify(api.asked)).not.toMatch(/450|はな|12月20日/);
      await expect(page.locator('.ink-fact.bad')).toHaveText(['$450', '$900']);
      await expect(desk.button('draft.fixFirst', { count: 1 })).toBeDisabled();
      await page.keyboard.press('ControlOrMeta+Enter');
      expect(await page.evaluate(() => navigator.clipboard.readText().catch(() => ''))).toBe('');

      await desk.select('ja', '$900');
      await page.keyboard.type('$450');
      await desk.sees('draft.facts.same', { count: 8 });
      const opening = extension.context.waitForEvent('page');
      await desk.button('draft.copyAndOpen').click();
      expect((await opening).url()).toBe(origami.url);
      await page.bringToFront();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(
        'はな折り紙様　はじめまして。Northlightの林悦と申します。「千代紙のきつね」を拝見し、Northpan 24をご紹介いただきたくご連絡しました。12月20日までに60秒の動画1本、報酬は$450でお願いできますか。',
      );

      await desk.sees('draft.asked.question');
      await desk.button('draft.asked.sent').click();
      await desk.sees('draft.followUp.title', { when: dueSaid[language] });
      await desk.sees('stageKinds.contacted');
      expect(await desk.openFollowUps()).toMatchObject([{ dueAt, zone: 'Asia/Tokyo' }]);

      await extension.context.clock.setFixedTime(nextMorning);
      await page.keyboard.press('r');
      await page.getByRole('textbox', { name: desk.text('thread.form.text') }).fill(reply);
      await desk.button('thread.form.save').click();
      await desk.sees('thread.said.replied');
      await desk.sees('stageKinds.replied');
      await desk.sees('thread.suggestions.quote', { terms: '¥60,000' });
      await expect(page.getByText(desk.text('draft.followUp.ends'))).toHaveCount(0);
      expect(await desk.openFollowUps()).toEqual([]);
      expect((await panel.rows('deals'))[0]).toMatchObject({
        stage: 'replied',
        sequence: { ended: { reason: 'replied' } },
      });
    });
  });

/** Good Japanese, the marks in their places, and another price. */
function lyingAboutThePrice(masked: string): string {
  const [name, brand, sender, post, product, deliverable, window, , ...terms] =
    masked.match(/\u27E6\d+\u27E7/g) ?? [];
  return `${name}様　はじめまして。${brand}の${sender}と申します。「${post}」を拝見し、${product}をご紹介いただきたくご連絡しました。${window}までに${deliverable}、報酬は$900でお願いできますか。${terms.join('')}`;
}

test('[STORY-2] without any network all but translation works, and a refused consent lets nothing leave', async ({
  extension,
  panel,
  serve,
}) => {
  const desk = new Desk(panel, 'en');
  const { page } = panel;
  const translator = new URL('http://127.0.0.1:9');
  await desk.introduceOurselves(translator);
  const site = await serve(origami.url, origami.html.replace('毎日', '東京在住。毎日'));
  await site.ready();
  await extension.context.setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);

  await site.addToPipeline();
  await desk.openDraft('はな折り紙');
  await desk.fillFirstContact();
  const written = await desk.body('ja').inputValue();
  await desk.press('draft.translate.button');
  await desk.press('draft.translate.no');
  await page.waitForTimeout(500);
  expect(extension.unexpected).toEqual([]);
  await desk.press('draft.translate.button');
  await desk.press('draft.translate.once');
  await desk.sees('errors.translate.unreachable', { host: translator.host });
  expect(extension.unexpected.splice(0).map(({ url }) => new URL(url).host)).toEqual([translator.host]);
  await expect(desk.body('ja')).toHaveValue(written);

  await desk.press('draft.more');
  await page.getByRole('menuitem', { name: desk.text('draft.copyOnly') }).click();
  await desk.press('draft.asked.sent');
  await desk.sees('draft.followUp.ends');
  expect(await desk.openFollowUps()).toHaveLength(1);
  await desk.press('thread.paste');
  await page.getByRole('textbox', { name: desk.text('thread.form.text') }).fill(reply);
  await desk.press('thread.form.save');
  await desk.sees('thread.said.replied');

  const [deal] = await panel.rows('deals');
  await panel.open(`/deal/${deal?.id}`);
  await desk.press('samples.add');
  await page.getByLabel(desk.text('samples.product'), { exact: true }).fill('Northpan 24');
  await page.keyboard.press('Enter');
  await desk.sees('samples.states.planned');
  await panel.open(`/check/${deal?.id}`);
  await page
    .getByRole('textbox', { name: desk.text('disclosure.check.caption') })
    .fill('PR 新しいフライパン');
  await expect(page.getByRole('region', { name: desk.text('disclosure.check.result') })).toContainText('PR');

  await panel.open('/templates/T05');
  await desk.press('templates.copyToEdit');
  await desk.sees('templates.current');
  await panel.open('/settings');
  const downloading = page.waitForEvent('download');
  await desk.press('settings.backup.json');
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
  expect(extension.unexpected).toEqual([]);
});
