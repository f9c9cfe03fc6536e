import { expect, test, vi } from 'vitest';
import { type BuiltIn, browserTranslator } from '@/lib/translate/browserTranslator';
import type { TranslationProgress } from '@/lib/translate/provider';

const wanted = { texts: ['标题', '一\n\n二'], from: 'zh', to: 'en' } as const;

/** A Translator as the browsers have it; `changes` is what this one does differently. */
function translatorThat(changes: Partial<BuiltIn> = {}) {
  const asked: object[] = [];
  const translator: BuiltIn = {
    availability: async (pair) => {
      asked.push(pair);
      return 'downloadable';
    },
    create: async ({ monitor, signal: _signal, ...pair }) => {
      asked.push(pair);
      monitor({ addEventListener: (_, listener) => void [0, 0.5, 1].map((loaded) => listener({ loaded })) });
      return { translate: async (text) => `en:${text}`, destroy: () => undefined };
    },
    ...changes,
  };
  return { translator, asked };
}

const run = (translator: BuiltIn, signal = new AbortController().signal, heard: TranslationProgress[] = []) =>
  browserTranslator(translator).translate(wanted, { signal, onProgress: (one) => heard.push(one) });

test('[TRANS-5] the browser’s translator keeps lines, is asked about one pair, and tells of its model', async () => {
  const { translator, asked } = translatorThat();
  const heard: TranslationProgress[] = [];

  const texts = await run(translator, undefined, heard);

  expect(texts).toEqual(['en:标题', 'en:一\n\nen:二']);
  expect(asked).toEqual([asked[0], asked[0]]);
  expect(heard.filter(({ kind }) => kind === 'model')).toHaveLength(3);
});

test('[TRANS-5] a pair it does not know is said', async () => {
  const { translator } = translatorThat({ availability: async () => 'unavailable' });

  await expect(run(translator)).rejects.toMatchObject({ code: 'translate.pairUnavailable' });
});

test('[TRANS-5] a model that is promised and never comes is given up', async () => {
  const { translator } = translatorThat({ create: () => new Promise(() => undefined) });
  vi.useFakeTimers();

  const failed = run(translator).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_001);
  vi.useRealTimers();

  expect(await failed).toMatchObject({ code: 'translate.noAnswer', details: { seconds: '60' } });
});

test.each([
  ['NotAllowedError', 'translate.needsClick'],
  ['QuotaExceededError', 'translate.tooLong'],
  ['OperationError', 'translate.modelFailed'],
])('[TRANS-5] its %s becomes words', async (name, code) => {
  const { translator } = translatorThat({ create: () => Promise.reject(new DOMException('no', name)) });

  await expect(run(translator)).rejects.toMatchObject({ code });
});

test('[TRANS-5] a cancel ends it while the model is still coming', async () => {
  const { translator } = translatorThat({ create: () => new Promise(() => undefined) });
  const cancel = new AbortController();

  const failed = run(translator, cancel.signal).catch((error: unknown) => error);
  cancel.abort();

  expect(await failed).toMatchObject({ code: 'translate.cancelled' });
});
