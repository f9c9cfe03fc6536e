import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppError } from '@/lib/errors';
import { clockOff } from '@/lib/outreach/windows/clockOff';
import { deepl } from '@/lib/translate/deepl';
import { openAiCompatible } from '@/lib/translate/openAiCompatible';
import type { Provider, TranslationProgress } from '@/lib/translate/provider';
import { silence } from '@/lib/translate/watching';
import { type ApiServer, startApiServer } from '../../apiServer';

let api: ApiServer;
beforeAll(async () => {
  api = await startApiServer();
});
afterAll(() => api.close());
beforeEach(() => {
  api.asked.length = 0;
  api.behave('streams');
  api.showTime(new Date().toISOString());
  api.translateBy((text) => `«${text}»`);
});
afterEach(() => void vi.useRealTimers());

const providers: [string, () => Provider][] = [
  ['OpenAI-compatible', () => openAiCompatible(new URL('/v1', api.base), 'invented-1', 'sk-secret')],
  ['DeepL', () => deepl(api.base, 'secret:fx')],
];
const wanted = {
  texts: ['关于 \u27E61\u27E7', '你好，\n\n我们付 \u27E62\u27E7 & <更多>。'],
  from: 'zh',
  to: 'ja',
} as const;
const translate = (
  provider: Provider,
  signal = new AbortController().signal,
  heard: TranslationProgress[] = [],
) => provider.translate(wanted, { signal, onProgress: (progress) => heard.push(progress) });

describe.each(providers)('%s', (name, provider) => {
  test('[TRANS-1] gives back each text whole, with its marks, and says how far it is', async () => {
    const heard: TranslationProgress[] = [];

    const texts = await translate(provider(), undefined, heard);

    expect(texts).toEqual(wanted.texts.map((text) => `«${text}»`));
    expect(heard.at(-1)).toEqual({ kind: 'text', letters: texts.join('').length });
  });

  test('[TRANS-1] sends the key as a header to the one host, and never in the address', async () => {
    await translate(provider());

    expect(api.asked.length).toBeGreaterThan(0);
    for (const { path, headers } of api.asked) {
      expect(headers.authorization).toMatch(/secret/);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(path).not.toContain('secret');
    }
  });

  test.each([
    [401, {}, 'translate.keyRefused'],
    [403, {}, 'translate.keyRefused'],
    [404, {}, 'translate.wrongAddress'],
    [413, {}, 'translate.tooLong'],
    [400, {}, 'translate.refused'],
    [429, {}, 'translate.tooMany'],
    [429, { 'retry-after': '40' }, 'translate.tooManyUntil'],
    [456, {}, 'translate.quotaUsedUp'],
    [503, {}, 'translate.serviceFailed'],
  ])('[TRANS-2] status %i %j is said in words', async (status, headers, code) => {
    api.behave({ status, headers });

    const error = await translate(provider()).catch((reason: AppError) => reason);

    expect(error).toMatchObject({ code, details: { host: api.base.host, status: String(status) } });
    expect(JSON.stringify([error, String(error), (error as AppError).cause])).not.toContain('secret');
  });

  test('[TRANS-2] Retry-After is said in seconds, also where it is a date', async () => {
    api.behave({ status: 429, headers: { 'retry-after': '40' } });
    await expect(translate(provider())).rejects.toMatchObject({ details: { seconds: '40' } });

    api.behave({ status: 429, headers: { 'retry-after': new Date(Date.now() + 90_000).toUTCString() } });
    const error = await translate(provider()).catch(
      (reason: { details: { seconds: string } }) => reason.details.seconds,
    );
    expect(Number(error)).toBeGreaterThan(80);
    expect(Number(error)).toBeLessThan(92);
  });

  test.each(['stopsHalfway', 'breaksOff'] as const)(
    '[TRANS-3] half an answer is none: %s',
    async (behaviour) => {
      api.behave(behaviour);

      await expect(translate(provider())).rejects.toMatchObject({
        code:
          name === 'DeepL' && behaviour === 'breaksOff' ? 'translate.notUnderstood' : 'translate.cutShort',
      });
    },
  );

  test('[TRANS-2] what is no translation and what redirects elsewhere is refused', async () => {
    api.behave('talksNonsense');
    await expect(translate(provider())).rejects.toMatchObject({ code: 'translate.notUnderstood' });

    api.behave('redirects');
    await expect(translate(provider())).rejects.toMatchObject({ code: 'translate.unreachable' });
  });

  test('[TRANS-4] a service that hangs is given up, and the request with it', async () => {
    api.behave('hangs');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    const failed = translate(provider()).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(silence.service + 1);

    expect(await failed).toMatchObject({ code: 'translate.noAnswer', details: { seconds: '30' } });
  });

  test('[CLOCK-1] each answer says when it came by the service’s clock, also one that refuses', async () => {
    const seen: (number | null)[] = [];
    const ask = () =>
      provider().translate(wanted, {
        signal: new AbortController().signal,
        onProgress: () => undefined,
        onAnswered: (answered) => seen.push(clockOff(answered)),
      });

    api.showTime(new Date(Date.now() - 3_600_000).toISOString());
    await ask();
    api.behave({ status: 401 });
    api.showTime(new Date(Date.now() + 3_600_000).toISOString());
    await ask().catch(() => undefined);
    api.showTime(new Date().toISOString());
    await ask().catch(() => undefined);
    api.showTime(null);
    await ask().catch(() => undefined);

    const [ahead, ...rest] = [...new Set(seen.map((off) => (off === null ? off : Math.round(off / 60_000))))];
    expect([ahead, ...rest.map((off) => off || off)]).toEqual([60, -60, 0, null]);
  });

  test('[TRANS-4] a cancel ends it at once', async () => {
    api.behave('hangs');
    const cancel = new AbortController();

    const failed = translate(provider(), cancel.signal).catch((error: unknown) => error);
    setTimeout(() => cancel.abort(), 20);

    expect(await failed).toMatchObject({ code: 'translate.cancelled' });
  });
});

test('[TRANS-4] a stream that goes silent in the middle is given up', async () => {
  api.behave('hangsHalfway');
  const heard: TranslationProgress[] = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

  const failed = translate(providers[0]![1](), undefined, heard).catch((error: unknown) => error);
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(silence.service + 1);

  expect(await failed).toMatchObject({ code: 'translate.noAnswer' });
});

test('[TRANS-1] an OpenAI-compatible service may answer without a stream', async () => {
  api.behave('answersWhole');

  expect(await translate(providers[0]![1]())).toEqual(wanted.texts.map((text) => `«${text}»`));
  expect(api.asked.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/chat/completions']);
});

test('[TRANS-2] nobody at the address is said with the host', async () => {
  const nobody = openAiCompatible(new URL('http://127.0.0.1:9/v1'), 'invented-1', '');

  await expect(translate(nobody)).rejects.toMatchObject({
    code: 'translate.unreachable',
    details: { host: '127.0.0.1:9' },
  });
});
