import { pageApi } from '@/lib/messages/send';
import type { Envelope, ToContentScript } from '@/lib/messages/types';

type PageAnswers = {
  [K in keyof ToContentScript]: (
    request: ToContentScript[K]['request'],
  ) => ToContentScript[K]['reply'] | Promise<ToContentScript[K]['reply']>;
};

/**
 * Answers the background and nobody else: our own pages have a tab, and pages cannot send here at all. An answer that fails is none.
 */
export function answerBackground(answers: Partial<PageAnswers>): void {
  const { runtime } = pageApi();
  runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== runtime.id || sender.tab !== undefined || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(answers, message.jianlian)) return undefined;
    const answer = answers[message.jianlian as keyof ToContentScript] as (request: never) => unknown;
    Promise.resolve(answer(message.request as never)).then(reply, () => reply(null));
    return true;
  });
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'jianlian' in message &&
  typeof message.jianlian === 'string';
