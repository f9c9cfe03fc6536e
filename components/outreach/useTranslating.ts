import { useRef, useState } from 'react';
import { sightClock } from '@/components/app/clockSightings';
import { AppError } from '@/lib/errors';
import type { TextSide } from '@/lib/model/message';
import { builtIn } from '@/lib/translate/browserTranslator';
import type { TranslationProgress } from '@/lib/translate/provider';
import { providerOf } from '@/lib/translate/providerOf';
import { addressOf, isAllowed, type TranslationSetup } from '@/lib/translate/setup';
import { askForHost, hasHost } from './hostPermission';
import { type Translation, translateSide } from './translateSide';
import { useTranslationSetup } from './useTranslationSetup';

/** What is being done with a translation, for the screen. */
export type TranslatingState =
  | { kind: 'idle' }
  | { kind: 'noTranslator' }
  | { kind: 'asking'; host: string; letters: number }
  | { kind: 'running'; host: string | null; letters: number; progress: TranslationProgress | null }
  | { kind: 'failed'; error: AppError; at: number };

export type Translating = {
  state: TranslatingState;
  /** It is known which translator there is. */
  isReady: boolean;
  /**
   * `asked`: from a click. `unasked`: only where no question is open (a kept consent and the browser's permission for the host, or a
   * translator on this device); else nothing happens. `onDone` hears of the translated side and who made it ("browser" or a host).
   */
  start: (
    translation: Translation,
    onDone: (side: TextSide, by: string) => void,
    how?: 'asked' | 'unasked',
  ) => void;
  /** The answer to the question whether the text may go to the host; from a click. */
  allow: (howLong: 'once' | 'always') => void;
  retry: () => void;
  /** Cancels what runs, or closes what is said. */
  stop: () => void;
};

/** Translates on a click. Without consent for the host nothing is sent, and without an answer nothing is changed. */
export function useTranslating(): Translating {
  const { setup, change } = useTranslationSetup();
  const [state, setState] = useState<TranslatingState>({ kind: 'idle' });
  const wanted = useRef<[Translation, (side: TextSide, by: string) => void] | null>(null);
  const running = useRef<AbortController | null>(null);

  async function run(isConsented: boolean, isClick = true): Promise<void> {
    if (!setup || !wanted.current) return;
    const [translation, onDone] = wanted.current;
    const provider = providerOf(setup);
    const letters = translation.side.subject.length + translation.side.body.length;
    if (!provider) return setState({ kind: 'noTranslator' });
    const { host } = provider;
    if (host !== null && !isConsented && !isAllowed(setup, host))
      return setState({ kind: 'asking', host, letters });
    const stop = new AbortController();
    running.current?.abort();
    running.current = stop;
    const show = (progress: TranslationProgress | null) =>
      running.current === stop && setState({ kind: 'running', host, letters, progress });
    try {
      const url = addressOf(setup);
      const asked = isClick && url && host !== null ? askForHost(url) : Promise.resolve(true); // in the click's own turn
      show(null);
      if (!(await asked)) throw new AppError('translate.notAllowed', { host: host ?? '' });
      const side = await translateSide(provider, translation, {
        signal: stop.signal,
        onProgress: show,
        onAnswered: (answered) => void sightClock(answered),
      });
      if (running.current !== stop) return;
      setState({ kind: 'idle' });
      onDone(side, host ?? 'browser');
    } catch (cause) {
      if (running.current !== stop) return;
      const error = AppError.from(cause);
      if (error.code === 'internal') console.error('translate', cause);
      setState(
        error.code === 'translate.cancelled' ? { kind: 'idle' } : { kind: 'failed', error, at: Date.now() },
      );
    }
  }

  async function runUnasked(): Promise<void> {
    if (setup && (await needsNoQuestion(setup, wanted.current?.[0]))) await run(false, false);
  }

  return {
    state,
    isReady: setup !== null,
    start(translation, onDone, how = 'asked') {
      wanted.current = [translation, onDone];
      void (how === 'asked' ? run(false) : runUnasked());
    },
    allow(howLong) {
      if (state.kind !== 'asking') return;
      const { host } = state;
      void run(true);
      if (howLong === 'always' && setup)
        void change({ consents: { ...setup.consents, [host]: new Date().toISOString() } });
    },
    retry: () => void run(false),
    stop() {
      running.current?.abort();
      running.current = null;
      setState({ kind: 'idle' });
    },
  };
}

/** Fetching a language model needs a click; a host needs the person's consent and the browser's permission. */
async function needsNoQuestion(
  setup: TranslationSetup,
  translation: Translation | undefined,
): Promise<boolean> {
  const url = addressOf(setup);
  if (url) return isAllowed(setup, url.host) && (await hasHost(url));
  const from = translation?.side.language;
  if (setup.service !== 'browser' || !from) return false;
  const pair = { sourceLanguage: from, targetLanguage: translation.to };
  return (await builtIn()?.availability(pair)) === 'available';
}
