import { expect, test } from 'vitest';
import { startTexts } from '@/lib/i18n/startTexts';
import { ownName, uiLanguage } from '@/lib/i18n/uiLanguage';

test.each([
  [null, 'zh-CN', 'zh-CN'],
  [null, 'zh', 'zh-CN'],
  [null, 'zh-TW', 'zh-CN'],
  [null, 'en-US', 'en'],
  [null, 'de', 'en'],
  [null, 'zha', 'en'],
  ['en', 'zh-CN', 'en'],
  ['zh-CN', 'en-GB', 'zh-CN'],
] as const)('[PANEL-16] chosen %s in a browser of %s: %s', (chosen, ofBrowser, language) => {
  expect(uiLanguage(chosen, ofBrowser)).toBe(language);
});

test('[PANEL-16] a language is found by its own name on a screen one cannot read', () => {
  expect(ownName['zh-CN']).toMatch(/^\p{Script=Han}+$/u);
  expect(ownName.en).toBe('English');
});

test('[PANEL-16] switching works at once, and plurals follow each language', async () => {
  const texts = await startTexts('en');
  expect([1, 2].map((count) => texts.t('pipeline.due.late', { count }))).toEqual([
    '1 day late',
    '2 days late',
  ]);

  await texts.changeLanguage('zh-CN');

  expect(texts.t('pipeline.due.late', { count: 1 })).toContain('1');
  expect(texts.t('stageKinds.contacted')).toMatch(/\p{Script=Han}/u);
});

test('[PANEL-16] a name that looks like a variable or like markup is only a name', async () => {
  const texts = await startTexts('en');

  expect(texts.t('pipeline.moved', { name: '{{stage}} <b>$t(keys.title)</b>', stage: 'Agreed' })).toBe(
    '{{stage}} <b>$t(keys.title)</b> moved to Agreed',
  );
});
