import { AppError } from '@/lib/errors';
import type { Provider } from './provider';
import { silence, watched } from './watching';

type Pair = { sourceLanguage: string; targetLanguage: string };
type Monitor = {
  addEventListener: (type: 'downloadprogress', listener: (event: { loaded: number }) => void) => void;
};
type Session = {
  translate: (text: string, options: { signal: AbortSignal }) => Promise<string>;
  destroy: () => void;
};

/** The Translator of the browser (webmachinelearning/translation-api), where it has one: Chromium 138 and later, not Firefox. */
export type BuiltIn = {
  availability: (pair: Pair) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create: (options: Pair & { monitor: (monitor: Monitor) => void; signal: AbortSignal }) => Promise<Session>;
};

export const builtIn = (): BuiltIn | null => (globalThis as { Translator?: BuiltIn }).Translator ?? null;

/**
 * Translates on this device. Must be called from a click: fetching the model needs one and uses it up, so `create` is asked for in the
 * same turn as `availability`, with the same pair. Some builds promise a model and never bring it; then silence ends it.
 */
export function browserTranslator(translator: BuiltIn, waits: { model: number } = silence): Provider {
  return {
    host: null,
    translate: ({ texts, from, to }, watch) =>
      watched(watch, { ms: waits.model, host: '' }, async ({ signal, heard }) => {
        if (from === null) throw new AppError('translate.languageUnknown');
        const pair = { sourceLanguage: from, targetLanguage: to };
        if ((await translator.availability(pair)) === 'unavailable')
          throw new AppError('translate.pairUnavailable');
        const session = await create(translator, pair, signal, (share) => {
          heard();
          watch.onProgress({ kind: 'model', share });
        });
        try {
          let letters = 0;
          const translated: string[] = [];
          for (const text of texts) {
            const lines: string[] = [];
            for (const line of text.split('\n')) {
              const said = line.trim() === '' ? line : await session.translate(line, { signal });
              lines.push(said);
              heard();
              letters += said.length;
              watch.onProgress({ kind: 'text', letters });
            }
            translated.push(lines.join('\n'));
          }
          return translated;
        } catch (error) {
          throw refusal(error, signal);
        } finally {
          session.destroy();
        }
      }),
  };
}

async function create(
  translator: BuiltIn,
  pair: Pair,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Session> {
  try {
    return await translator.create({
      ...pair,
      signal,
      monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onShare(loaded)),
    });
  } catch (error) {
    throw refusal(error, signal);
  }
}

function refusal(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof AppError) return error;
  const { name } = error as { name?: string };
  if (name === 'QuotaExceededError') return new AppError('translate.tooLong', { host: '' }, { cause: error });
  if (name === 'NotAllowedError') return new AppError('translate.needsClick', {}, { cause: error });
  return new AppError('translate.modelFailed', {}, { cause: error });
}
