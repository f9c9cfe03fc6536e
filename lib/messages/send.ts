import { AppError } from '@/lib/errors';
import type { Envelope, Failure, Reply, ToBackground } from './types';

/** What content scripts and the card need of `runtime`. They carry no polyfill. */
export type PageRuntime = {
  id: string | undefined;
  getURL: (path: string) => string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: {
    addListener: (
      listener: (
        message: unknown,
        sender: { id?: string; tab?: unknown },
        reply: (answer: unknown) => void,
      ) => boolean | undefined,
    ) => void;
  };
};

type PageApi = { runtime: PageRuntime; i18n: { getUILanguage: () => string } };

/**
 * The page side's API. `runtime.id` is undefined once the extension was updated or removed under the page. Chromium makes each of the
 * two names when it is first asked for, at half a millisecond apiece.
 */
export function pageApi(): PageApi {
  const { chrome } = globalThis as unknown as { chrome: PageApi }; // with promises in Firefox, too: manifest version 3
  return chrome;
}

/** @throws AppError what the background refused with; any other error means that nobody answered */
export async function send<K extends keyof ToBackground>(
  name: K,
  request: ToBackground[K]['request'],
): Promise<ToBackground[K]['reply']> {
  const message: Envelope = { jianlian: name, request };
  const answer = (await pageApi().runtime.sendMessage(message)) as
    | Reply<ToBackground[K]['reply']>
    | undefined;
  if (!answer) throw new Error('no answer');
  if (isFailure(answer)) throw new AppError(answer.failed, answer.details);
  return answer.reply;
}

const waits = [50, 150, 400, 1000, 2500, 5000];

/** Sends again until somebody answers, for about nine seconds: the worker may be stopped at any moment. Only for what counts once. */
export async function sendUntilAnswered<K extends keyof ToBackground>(
  name: K,
  request: ToBackground[K]['request'],
  pauses: readonly number[] = waits,
): Promise<ToBackground[K]['reply']> {
  for (const pause of pauses) {
    try {
      return await send(name, request);
    } catch (error) {
      if (error instanceof AppError) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return send(name, request);
}

const isFailure = (answer: object): answer is Failure => 'failed' in answer;
