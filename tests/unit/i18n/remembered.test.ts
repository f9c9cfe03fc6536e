import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { remembered } from '@/lib/i18n/remembered';
import { startTexts } from '@/lib/i18n/startTexts';

test('what is remembered says what is said anew: plurals, texts put in, and several at once', async () => {
  const texts = await startTexts('en');
  const fresh = texts.getFixedT('en');
  const t = remembered(fresh);
  const asked = (say: TFunction) => [
    say('shell.name'),
    say('time.daysAgo', { count: 1 }),
    say('time.daysAgo', { count: 2 }),
    say('pipeline.choose', { name: 'Ana' }),
    say('pipeline.choose', { name: 'Bo' }),
    say('pipeline.countOf', { shown: 1, all: 2 }),
    say('pipeline.countOf', { shown: 2, all: 2 }),
  ];

  expect([asked(t), asked(t)]).toEqual([asked(fresh), asked(fresh)]);
});

test('the same few words are worked out once', async () => {
  const texts = await startTexts('zh-CN');
  const fresh = texts.getFixedT('zh-CN');
  let times = 0;
  const counted = ((key: never, options: never) => {
    times++;
    return fresh(key, options);
  }) as unknown as TFunction;
  const t = remembered(counted);
  for (let round = 0; round < 3; round++) {
    t('shell.name');
    t('time.daysAgo', { count: round % 2 });
  }

  expect(times).toBe(3);
});
